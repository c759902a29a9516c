# shellcheck shell=bash
# A country outside this tree: making its project, and having Mpaka's artefacts where its build finds them.

readonly ARCHETYPE_PLUGIN=org.apache.maven.plugins:maven-archetype-plugin:3.4.1
readonly DEPENDENCY_PLUGIN=org.apache.maven.plugins:maven-dependency-plugin:3.8.1
readonly CODES_OF_ICAO=bundles/core/document/src/main/resources/org/mpaka/core/document/state-codes.tsv

command_new_country() {
    local name="" code="" out="" title="" group="" neighbour=UTO invented=no
    while [ $# -gt 0 ]; do
        case "$1" in
            --code) code="$(value_of "$@")" && shift ;;
            --out) out="$(value_of "$@")" && shift ;;
            --title) title="$(value_of "$@")" && shift ;;
            --group) group="$(value_of "$@")" && shift ;;
            --neighbour) neighbour="$(value_of "$@")" && shift ;;
            --invented) invented=yes ;;
            -*) fail "new-country doesn't know the option '$1'. ./mpaka help lists all." ;;
            *)
                [ -z "$name" ] || fail "new-country takes one name; '$name' and '$1' are two. Names of several words go into --title."
                name="$1"
                ;;
        esac
        shift
    done
    check_country_name "$name"
    [ -n "$out" ] || fail "Where to? Name a new directory with --out, outside of $MPAKA_SOURCES."
    out="$(new_directory "$out")" || exit 1
    title="${title:-${name^}}"
    check_title "$title"
    group="${group:-org.example.$name}"
    check_group "$group"
    find_java
    check_country_code "$code" "$invented"
    [[ "$neighbour" =~ ^[A-Z]{3}$ ]] || fail "--neighbour is a code of three capital letters such as BDI, not '$neighbour'."
    [ "$neighbour" != "$code" ] || fail "$code cannot be its own neighbour."

    publish_if_needed
    say "Making $title ($code) in $out..."
    generate_country
    say "Done. Its law, posts, documents and agreement are invented and say so; README.md says where to put yours."
    say ""
    say "  build and check it:  cd $out && mvn verify"
    say "  run it:              ./mpaka run --dir $out --demo"
    say "  the guide:           docs/country-guide.md"
}

check_country_name() {
    [ -n "$1" ] || fail "Which country? ./mpaka new-country NAME --code XXX --out DIR, for example: ruritania."
    [[ "$1" =~ ^[a-z][a-z0-9]{1,29}$ ]] ||
        fail "The name '$1' becomes a directory, a Java package and a feature: 2 to 30 small letters and figures, first a letter, as in ruritania or southsudan. What people read goes into --title."
    case "$1" in
        abstract | assert | boolean | break | byte | case | catch | char | class | const | continue | default | do | double | \
            else | enum | extends | false | final | finally | float | for | goto | if | implements | import | instanceof | int | \
            interface | long | native | new | null | package | private | protected | public | return | short | static | strictfp | \
            super | switch | synchronized | this | throw | throws | transient | true | try | void | volatile | while)
            fail "'$1' is a word of Java and can't be a package. Choose another name."
            ;;
        burundi | tanzania | utopia | eac)
            fail "$1 is part of Mpaka: it is in bundles/countries/$1."
            ;;
    esac
}

check_title() {
    [[ "$1" =~ ^[[:alpha:]][[:alpha:]\ \'-]{0,59}$ ]] ||
        fail "--title is the country's name as people write it: letters, blanks, hyphens and apostrophes, at most 60, not '$1'."
}

check_group() {
    [[ "$1" =~ ^[a-z][a-z0-9]*(\.[a-z][a-z0-9]*)+$ ]] ||
        fail "--group is a Maven group and Java package such as org.example.ruritania or rw.gov.migration, not '$1'."
    case "$1." in
        org.mpaka.*) fail "org.mpaka is Mpaka's own; choose the group of who writes the country." ;;
    esac
}

# A state's code is ISO's; one for an invented state is from the ranges ISO leaves free, and is said to be invented.
check_country_code() {
    local code="$1" invented="$2" meaning
    [ -n "$code" ] || fail "Which code? --code takes the state's three letters of ISO 3166-1, such as KEN."
    [[ "$code" =~ ^[A-Z]{3}$ ]] || fail "--code takes three capital letters of ISO 3166-1 such as KEN, not '$code'."
    if grep -q "^$code	" "$MPAKA_SOURCES/$CODES_OF_ICAO"; then
        fail "$code is no state's code: documents bear it for '$(grep "^$code	" "$MPAKA_SOURCES/$CODES_OF_ICAO" | cut -f 3)'. Choose another."
    fi
    meaning="$("$JAVA" "$MPAKA_SOURCES/launcher/StateCode.java" "$code")" || fail "Java can't be run: $JAVA"
    case "$code $meaning" in
        BDI\ * | TZA\ *) fail "$code is part of Mpaka: see bundles/countries." ;;
        *" unknown") fail "$code is no code of ISO 3166-1. If the country is invented, take one that ISO leaves free (AAA to AAZ, QMA to QZZ, XAA to XXZ, ZZA to ZZZ) and add --invented." ;;
        *" free")
            [ "$invented" = yes ] || fail "$code is no state's code of ISO 3166-1. If the country is invented, say so: --invented."
            ;;
        *)
            [ "$invented" = no ] || fail "$code is the code of ${meaning#state }, which is not invented. Leave --invented out, or take a code such as XRU."
            ;;
    esac
}

# Prints the absolute path of a directory that isn't there yet, or is empty.
new_directory() {
    local parent path
    parent="$(dirname "$1")"
    [ -d "$parent" ] || fail "There is no directory $parent to make $(basename "$1") in."
    path="$(cd "$parent" && pwd)"
    path="${path%/}/$(basename "$1")"
    case "$path/" in
        "$MPAKA_SOURCES"/*) fail "$path is inside of Mpaka's sources. A country is a project of its own: choose a directory outside." ;;
    esac
    if [ -e "$path" ] && [ -n "$(ls -A "$path" 2>/dev/null || printf 'no directory')" ]; then
        fail "$path is there already, and nothing is overwritten. Choose another directory, or remove it first."
    fi
    [ -w "$parent" ] || fail "I may not write in $parent."
    printf '%s' "$path"
}

mpaka_version() {
    sed -n 's/.*<mpaka.version>\(.*\)<\/mpaka.version>.*/\1/p' "$MPAKA_SOURCES/pom.xml"
}

# A country builds against Mpaka's artefacts in the user's Maven repository; until Mpaka is published, they come from here.
publish_if_needed() {
    command -v mvn >/dev/null || fail "Maven is missing. Install it (Debian: apt install maven)."
    local made changed=""
    made="$(find "$MPAKA_SOURCES/archetypes/country/target" -maxdepth 1 -name 'mpaka-country-archetype-*.jar' 2>/dev/null | head -n 1)" || true
    if [ -n "$made" ] && mvn -B -q -o "$DEPENDENCY_PLUGIN:get" -Dtransitive=false \
        "-Dartifact=org.mpaka:mpaka-country-archetype:$(mpaka_version)" >/dev/null 2>&1; then
        changed="$(changed_since "$made" pom.xml bundles features distributions archetypes config-templates launcher)"
        [ -n "$changed" ] || return 0
        say "Building Mpaka again, because $changed has changed."
    else
        say "Building Mpaka and putting its artefacts into your Maven repository; the first time this takes some minutes."
    fi
    find_build_tools
    mkdir -p "$MPAKA_SOURCES/.mpaka"
    local log="$MPAKA_SOURCES/.mpaka/build.log"
    if ! (cd "$MPAKA_SOURCES" && mvn -B -ntp -q install -DskipTests -Dspotless.check.skip=true \
        -pl archetypes/country -am) >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        fail "The build failed; all of its output is in $log."
    fi
    # Maven leaves an archive whose content is the same with its old time: everything would be built again each time
    touch "$MPAKA_SOURCES"/archetypes/country/target/mpaka-country-archetype-*.jar
}

# The first of these files and directories' files that is newer than the archive and goes into it, or nothing.
changed_since() {
    local archive="$1"
    shift
    (cd "$MPAKA_SOURCES" && newer_source "$archive" "$@")
}

# Neither what describes the sources nor what tests them goes into an archive; the archetype's files are all what it makes.
newer_source() {
    local archive="$1"
    shift
    find "$@" \( -name target -o -name node_modules -o -name dist -o -name .git -o -name .mpaka -o -path launcher/test.d \) -prune \
        -o -path '*/console/test/*' -o -path '*/src/test/*' ! -path '*/archetype-resources/*' \
        -o -name '*.md' ! -path '*/src/*' ! -path '*/assembly/*' ! -path 'config-templates/*' \
        -o -type f ! -name .jqwik-database -newer "$archive" -print -quit
}

# Made in a directory of its own and moved when whole; uses the variables of command_new_country.
generate_country() {
    local place
    place="$(mktemp -d "${TMPDIR:-/tmp}/mpaka-country.XXXXXX")"
    if ! (cd "$place" && mvn -B -ntp "$ARCHETYPE_PLUGIN:generate" -DinteractiveMode=false -DarchetypeCatalog=internal \
        -DarchetypeGroupId=org.mpaka -DarchetypeArtifactId=mpaka-country-archetype "-DarchetypeVersion=$(mpaka_version)" \
        "-DgroupId=$group" "-DartifactId=$name" -Dversion=0.1.0-SNAPSHOT "-Dpackage=$group" "-DmpakaVersion=$(mpaka_version)" \
        "-Dcountry=$name" "-DCountry=${name^}" "-Dtitle=$title" "-Dcode=$code" "-Dprefix=${code,,}" \
        "-Dneighbour=$neighbour" "-DneighbourPrefix=${neighbour,,}" -Ddot=.) >"$place/log" 2>&1; then
        tail -n 30 "$place/log" >&2
        fail "The project could not be made; all that Maven said is in $place/log."
    fi
    [ ! -d "$out" ] || rmdir "$out"
    mv "$place/$name" "$out"
    rm -rf "$place"
}

# --- running a project outside this tree -------------------------------------------------------------------------------

# A line of the project's country.properties.
country_setting() {
    sed -n "s/^$1 *= *//p" "$COUNTRY_DIR/country.properties" | head -n 1
}

find_country_project() {
    [ -d "$1" ] || fail "There is no directory $1."
    COUNTRY_DIR="$(cd "$1" && pwd)"
    [ -f "$COUNTRY_DIR/country.properties" ] ||
        fail "$COUNTRY_DIR holds no country: country.properties is missing. ./mpaka new-country makes a project."
    local key
    for key in name code post zone node; do
        [ -n "$(country_setting "$key")" ] || fail "$COUNTRY_DIR/country.properties says no $key."
    done
    COUNTRY="$(country_setting name)"
}

build_country_if_needed() {
    local archive changed
    archive="$(archive_of "$COUNTRY")"
    if [ -n "$archive" ]; then
        changed="$(cd "$COUNTRY_DIR" && newer_source "$archive" .)"
        [ -n "$changed" ] || return 0
        say "Building $COUNTRY again, because ${changed#./} has changed."
    else
        say "Building $COUNTRY..."
    fi
    publish_if_needed
    build_country
}

# All modules, or those named by Maven's -pl; the project's tests are run by its own mvn verify.
build_country() {
    local log="$MPAKA_NODE_DIR/build.log"
    if ! (cd "$COUNTRY_DIR" && mvn -B -ntp -q package -Dmaven.test.skip=true "$@") >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        fail "The build failed; all of its output is in $log."
    fi
}

# Brings what was changed into the running node, without a restart: the bundles are built and given to the node's shell
# in an administrator's name. The next run finds that sources have changed and builds the distribution too.
command_deploy() {
    local user=administrator password=- rest=()
    while [ $# -gt 0 ]; do
        case "$1" in
            --user) user="$(value_of "$@")" && shift ;;
            --password-file) password="$(value_of "$@")" && shift ;;
            *) rest+=("$1") ;;
        esac
        shift
    done
    read_settings "${rest[@]}"
    [ -n "$COUNTRY_DIR" ] || fail "Which project? Name it with --dir."
    [ "$password" = - ] || [ -r "$password" ] || fail "The password file $password can't be read."
    running_pid >/dev/null || fail "The node in $MPAKA_NODE_DIR isn't running. Start it with: ./mpaka run --dir $COUNTRY_DIR"
    find_java
    publish_if_needed
    build_country -pl country,simulator -am
    local jar name commands=()
    mkdir -p "$MPAKA_NODE_DIR/import"
    for jar in "$COUNTRY_DIR"/country/target/*.jar "$COUNTRY_DIR"/simulator/target/*.jar; do
        [ -f "$jar" ] || continue
        case "$jar" in
            *simulator*) grep -q '^mode *= *LIVE' "$MPAKA_NODE_DIR/etc/org.mpaka.node.cfg" && continue ;;
        esac
        name="$(basename "$jar")"
        cp "$jar" "$MPAKA_NODE_DIR/import/$name"
        commands+=("mpaka:plugin-deploy $name")
    done
    call_shell "$user" "$password" "${commands[@]}" ||
        fail "Not everything was deployed; what was refused is as it was before."
}

# The node's shell, in a person's name; the invented officers of a demonstration have their passwords on a sheet.
command_shell() {
    local user=administrator password=- rest=() commands=()
    while [ $# -gt 0 ]; do
        case "$1" in
            --user) user="$(value_of "$@")" && shift ;;
            --password-file) password="$(value_of "$@")" && shift ;;
            mpaka:*) commands+=("$1") ;;
            *) rest+=("$1") ;;
        esac
        shift
    done
    read_settings "${rest[@]}"
    [ ${#commands[@]} -gt 0 ] || fail "Which command? For example: ./mpaka shell --user NAME 'mpaka:who-am-i'"
    running_pid >/dev/null || fail "The node in $MPAKA_NODE_DIR isn't running."
    find_java
    if [ "$password" = - ] && grep -q "^$user " "$MPAKA_NODE_DIR/demonstration-sign-in.txt" 2>/dev/null; then
        password="$(mktemp)"
        # shellcheck disable=SC2064 # the file of now
        trap "rm -f '$password'" EXIT
        awk -v user="$user" '$1 == user { print $2 }' "$MPAKA_NODE_DIR/demonstration-sign-in.txt" >"$password"
    fi
    call_shell "$user" "$password" "${commands[@]}"
}

call_shell() {
    MPAKA_SSH_PORT="$(cat "$MPAKA_NODE_DIR/mpaka.ssh-port" 2>/dev/null || printf 8101)" "$RUNTIME/bin/mpaka-shell" "$@"
}
