# shellcheck shell=bash
# The programs Mpaka needs, and what to do when one is missing.

find_java() {
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
        JAVA="$JAVA_HOME/bin/java"
    else
        JAVA="$(command -v java)" || fail "Java is missing. Install a JDK 17 (Debian: apt install openjdk-17-jdk-headless)."
    fi
    local version
    version="$("$JAVA" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)"
    if [ -z "$version" ] || [ "$version" -lt 17 ]; then
        fail "Java ${version:-of an unknown version} is too old: $JAVA. Mpaka needs a JDK 17 or newer; JAVA_HOME chooses one."
    fi
    export JAVA
}

find_build_tools() {
    find_java
    local compiler
    compiler="$(dirname "$JAVA")/javac"
    if [ ! -x "$compiler" ] && ! command -v javac >/dev/null; then
        fail "Java is there, but only to run programs. Install the JDK (Debian: apt install openjdk-17-jdk-headless)."
    fi
    command -v mvn >/dev/null || fail "Maven is missing. Install it (Debian: apt install maven)."
    command -v node >/dev/null || fail "Node.js is missing. Install version 20.19 or newer, with npm: https://nodejs.org"
    command -v npm >/dev/null || fail "npm is missing. It comes with Node.js; Debian packs it apart: apt install npm"
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
        fail "Node.js $(node --version) is too old. Install version 20.19 or newer: https://nodejs.org"
}

# Uses nothing but bash: curl and ss aren't among the things the README asks for.
port_in_use() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

first_free_port_from() {
    local port="$1"
    while port_in_use "$port"; do
        port=$((port + 1))
    done
    printf '%s' "$port"
}
