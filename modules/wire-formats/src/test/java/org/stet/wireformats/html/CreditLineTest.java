package org.stet.wireformats.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Photo: Per Ek | true",
        "PHOTO: PER EK | true",
        "Photo by Per Ek | true",
        "Photograph by Per Ek for Harbor Post | true",
        "Photo credit Per Ek | true",
        "Image courtesy of the Alder museum | true",
        "[Photo: Per Ek] | true",
        "( Illustration by Ida Holm ) | true",
        "Foto: Jana Kühn | true",
        "Bild: Jana Kühn | true",
        "Per Ek/AFP | true",
        "Per Ek / Getty Images | true",
        "Per Ek via Shutterstock | true",
        "Per Ek/Harbor Post | false",
        "Per Ek/AFP. | false",
        "The pier. Per Ek/AFP | false",
        "The pier (Per Ek/AFP) | false",
        "A trap/snap | false",
        "Photo: | false",
        "Photo by | false",
        "Photos show the pier before the storm | false",
        "Courtesy of the sea we had no ferry, no light, no school and no post for two weeks | false",
        "Reuters said so | false",
        "'' | false",
      })
  void wholeLinesThatAreCredits(String line, boolean credit) {
    assertEquals(credit, CreditLine.isCredit(line));
  }

  @ParameterizedTest
  @CsvSource({
    "AFP, true",
    " Reuters , true",
    "Getty Images, true",
    "Adobe, true",
    "AFP/Getty, false",
    "Adobe Premiere, false",
    "Papa, false",
    "'', false",
  })
  void suppliersOfPictures(String line, boolean agency) {
    assertEquals(agency, CreditLine.isAgency(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pier. Photo: Per Ek | Photo: Per Ek",
        "The pier (Photo: Per Ek) | (Photo: Per Ek)",
        "The pier [AFP] | [AFP]",
        "The pier. Per Ek/AFP | Per Ek/AFP",
        "The pier – Photo by Per Ek | – Photo by Per Ek",
        "The pier. Image courtesy of Alder museum. Photo by Per Ek | Image courtesy of Alder museum. Photo by Per Ek",
        "A photo by Per Ek of the pier | ''",
        "The pier is shown in this image: it fell | ''",
        "Photos: Per Ek | Photos: Per Ek",
        "The pier in Alder AFP | ''",
        "The pier, seen from the sea | ''",
        "'' | ''",
      })
  void creditsInsideCaptions(String caption, String credit) {
    assertEquals(credit, CreditLine.in(caption).map(range -> range.in(caption)).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pier. Photo: Per Ek | The pier. | Per Ek",
        "The pier (Photo: Per Ek) | The pier | Per Ek",
        "The pier (Photo by: Per Ek / AFP). | The pier | Per Ek / AFP",
        "The pier – Photo by Per Ek | The pier | Per Ek",
        "The pier. [Photo courtesy of Alder museum] | The pier. | Alder museum",
        "The pier. © Per Ek | The pier. © Per Ek | ''",
        "The pier. Per Ek for Harbor Post via AP | The pier. | Per Ek for Harbor Post via AP",
        "The pier | The pier | ''",
        "Photo: Per Ek | '' | Per Ek",
      })
  void captionsAreTakenApart(String line, String words, String credit) {
    PictureText parts = PictureText.of(line);
    assertEquals(words, parts.words().in(line));
    assertEquals(credit, parts.credit().in(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Photo: Per Ek | Per Ek",
        "PHOTO CREDIT: PER EK | PER EK",
        "Image Credits: Photo by Per Ek | Per Ek",
        "(Courtesy of the Alder museum) | the Alder museum",
        "Photo courtesy of: Per Ek. | Per Ek",
        "Copyright © Per Ek | Per Ek",
        "Photostudio Ek | Photostudio Ek",
        "Credit: Foto: Per Ek | Per Ek",
        "AFP | AFP",
        "Photo | Photo",
        "Photo: | Photo:",
        "( ) | ( )",
      })
  void creditsLoseTheirLabels(String line, String credit) {
    PictureText parts = PictureText.creditOnly(line);
    assertEquals("", parts.words().in(line));
    assertEquals(credit, parts.credit().in(line));
  }
}
