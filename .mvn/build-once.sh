# Sourced by ../stet: builds the application if it is not there or its sources are newer. Of several starts at once only
# one builds, the others wait for it. If a build fails and an older one is there, that one runs.

lock=$top/.build-lock
log=$top/application/target/first-build.log

# A symbolic link is made and says who made it in one step, so there is no moment at which a lock has no owner.
take_lock() {
  ln -s "$$" "$lock" 2>/dev/null
}

# A lock whose owner is gone was left by a build that was killed.
drop_stale_lock() {
  owner=$(readlink "$lock") || return 0
  if ! kill -0 "$owner" 2>/dev/null && [ "$(readlink "$lock")" = "$owner" ]; then
    rm -f "$lock"
  fi
}

release_lock() {
  rm -f "$lock"
}

stop_build() {
  [ -n "${maven:-}" ] && kill "$maven" 2>/dev/null
  release_lock
  say 'the build was stopped; nothing is lost, the next start takes it up again.'
  exit 130
}

show_progress() {
  line=$(grep '^\[INFO\] Building .*\[[0-9]*/[0-9]*\]' "$log" 2>/dev/null | tail -n 1)
  [ -n "$line" ] && [ "$line" != "${shown:-}" ] || return 0
  shown=$line
  name=${line#\[INFO\] Building }
  step=${line##*\[} step=${step%\]}
  if [ -t 2 ]; then
    printf '\r\033[K  %s  %s' "$step" "${name%% 0.*}" >&2
  else
    printf '  %s  %s\n' "$step" "${name%% 0.*}" >&2
  fi
}

build() {
  mkdir -p "$built"
  if [ -e "$built/stet/bin/stet" ]; then
    say 'its source has changed since it was built; building again.'
  else
    say 'this is the first start. Building Stet, once; that takes a minute or two and needs the network.'
  fi
  (cd "$top" && exec ./mvnw -B -DskipTests -pl application -am package) >"$log" 2>&1 </dev/null &
  maven=$!
  while kill -0 "$maven" 2>/dev/null; do
    show_progress
    sleep 0.2
  done
  wait "$maven"
  status=$?
  [ -t 2 ] && printf '\r\033[K' >&2
  [ "$status" -eq 0 ] && [ -e "$built/stet.ready" ]
}

if [ ! -w "$top" ]; then
  [ -e "$built/stet.ready" ] && return 0
  say "Stet is not built yet, and $top cannot be written to. Build it as someone who can: ./mvnw package -DskipTests"
  exit 70
fi
waited=
until take_lock; do
  drop_stale_lock
  if [ -z "$waited" ] && [ -L "$lock" ]; then
    say 'another start is building Stet; waiting for it.'
    waited=yes
  fi
  sleep 0.3
done
trap stop_build INT TERM HUP

if ! is_built; then
  if build; then
    say 'built. It starts at once from now on.'
  else
    say "the build failed. Its last lines, of $log:"
    tail -n 25 "$log" >&2
    if [ ! -e "$built/stet.ready" ]; then
      release_lock
      exit 70
    fi
    say 'going on with the build that is there, of older sources.'
  fi
fi
release_lock
trap - INT TERM HUP
