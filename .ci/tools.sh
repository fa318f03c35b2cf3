# Sourced by run and check: the programs they need, installed where that is allowed.
# shellcheck shell=bash

# Installs Debian packages, or says in one line what to install.
install_packages() {
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $*"
    export DEBIAN_FRONTEND=noninteractive
    if apt-get update -qq >/dev/null && apt-get install -y -qq --no-install-recommends "$@" >/dev/null; then
      return 0
    fi
  fi
  echo "Please install: $*" >&2
  exit 1
}

# The feature release of the JDK on the path; nothing without javac.
jdk_release() {
  command -v javac >/dev/null || return 0
  javac -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/'
}

need_jdk_and_maven() {
  local missing=() release
  release=$(jdk_release)
  if [ -z "$release" ] || [ "$release" -lt 17 ]; then
    missing+=(openjdk-17-jdk-headless)
  fi
  command -v mvn >/dev/null || missing+=(maven)
  if [ ${#missing[@]} -gt 0 ]; then
    install_packages "${missing[@]}"
  fi
}

# need PROGRAM PACKAGE: makes sure that a program is there.
need() {
  command -v "$1" >/dev/null || install_packages "$2"
}

# The launcher's jar, built if it is not there yet.
need_launcher() {
  if [ ! -e "$root/ear/launcher/target/famulus-launcher.jar" ]; then
    need_jdk_and_maven
    mvn -B -q -f "$root/pom.xml" -DskipTests -pl ear/launcher -am package >&2
  fi
}
