package org.stet.checkquotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Mayor Ida Roth      # Ida Roth       # Roth    # SHE",
        "Mr. Ost             # Ost            # Ost     # HE",
        "Mrs Lindqvist’s     # Lindqvist      # Lindqvist # SHE",
        "Karl Ost Jr.        # Karl Ost Jr.   # Ost     # HE",
        "Lena van der Berg   # Lena van der Berg # Berg # UNKNOWN",
        "the Evening Post    # Evening Post   # Post    # UNKNOWN",
        "Ida Roth, the mayor # Ida Roth       # Roth    # UNKNOWN",
        "PM                  # PM             # PM      # UNKNOWN",
      })
  void takesNamesApart(String mention, String full, String last, Gender gender) {
    Name name = Name.of(mention);
    assertEquals(full, name.full());
    assertEquals(last, name.last());
    if (gender != Gender.UNKNOWN) {
      assertTrue(name.gender().mayBe(gender));
    }
  }

  @Test
  void aTitleAloneIsNoName() {
    assertTrue(Name.of("Mr.").isEmpty());
    assertTrue(Name.of(" ").isEmpty());
  }

  @Test
  void menAndWomenAreToldApartOnlyWhereSomethingTells() {
    assertFalse(Gender.HE.mayBe(Gender.SHE));
    assertTrue(Gender.UNKNOWN.mayBe(Gender.SHE));
    assertEquals(Gender.HE, Gender.ofPronoun("HIS"));
    assertEquals(Gender.UNKNOWN, Gender.ofPronoun("they"));
  }

  @Test
  void aFamilyNameThatTwoBearIsNobodysUnlessOneIsTheMainPerson() {
    People two = Texts.people(Texts.article("Anna Roth and Karl Roth came."));
    assertNull(two.fullName("Roth", 10_000));
    assertEquals("Karl Roth", two.fullName("Mr. Roth", 10_000));
    People more =
        Texts.people(Texts.article("Ida Roth ran. Ida Roth fell. Ida Roth and Karl Roth left."));
    assertEquals("Ida Roth", more.fullName("Roth", 10_000));
  }

  @Test
  void rolesBelongToWhoIsCalledSo() {
    People people = Texts.people(Texts.article("Ida Roth, the mayor, met striker Obi Nwosu."));
    assertEquals("Ida Roth", people.holderOf("the mayor"));
    assertEquals("Obi Nwosu", people.holderOf("the striker"));
    assertNull(people.holderOf("a striker"));
    assertNull(people.holderOf("the goalkeeper"));
    People two = Texts.people(Texts.article("Mayor Ida Roth met Mayor Karl Ost."));
    assertNull(two.holderOf("the mayor"));
  }
}
