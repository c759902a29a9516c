# shellcheck shell=bash
# Words to the person at the terminal.

say() {
    printf '%s\n' "$*" >&2
}

# On a terminal each replaces the one before; in a file they would only be noise.
say_over() {
    [ -t 2 ] || return 0
    printf '\r\033[K%.78s' "$*" >&2
}

say_end() {
    [ -t 2 ] || return 0
    printf '\r\033[K' >&2
}

fail() {
    say "mpaka: $*"
    exit 1
}

print_help() {
    cat <<'HELP'
Usage: ./mpaka COMMAND [OPTION]...

  run       build what isn't built, start the border post, stay until Ctrl-C
  stop      stop it
  status    say whether it runs, and where its console is
  logs      show its log; with -f, follow it
  shell     give its shell commands: ./mpaka shell --user NAME 'mpaka:who-am-i'
            (takes --password-file FILE; without it, the password is asked for)
  setup     ask what the node is (border post, headquarters, training …) and write its settings:
            --answers FILE unattended, --template NAME, --set KEY=VALUE, --show writes nothing
  backup    write the whole node directory to a file (--to DIR, --without-keys)
  restore   FILE: put a backup back (--replace sets aside what is there)
  upgrade   ARCHIVE: another release in place of the installed one, with a backup before, and
            back again by itself if it does not come up
  release   --out DIR: the archive to install from, its bill of materials (CycloneDX), a Debian
            package, checksums; signed with --key KEY.p12 --key-password-file FILE
  verify    ARCHIVE --certificate FILE.pem: is it what they signed?
  version   say which release the node has
  starts N  start N empty posts one after the other (default 20), say how long each
            took and whether any hung
  test      run every test there is
  help      this text

  new-country NAME --code XXX --out DIR
            make a country's project outside this tree (docs/country-guide.md)
  deploy    build a country's project and bring what changed into its running
            node (takes --dir, --data, --user NAME, --password-file FILE)

Options of all of these (starts takes --country):
  --demo           of the demonstration: invented officers, travellers and alerts,
                   said so on every screen, in a directory of its own
  --country NAME   burundi (post Kobero, the default), tanzania (post Kabanga) or training
                   (invented Utopia, with exercises; marked on every screen and print)
  --dir DIR        a country outside this tree instead: the project that new-country made
  --data DIR       the node's directory: database, keys, logs
                   (default: .mpaka/COUNTRY beside this file, .mpaka/COUNTRY-demo with --demo;
                   with --dir, there)

Options of run:
  --port N         HTTPS port of the console (default 8443)
  --peer-port N    also open the connector for neighbouring posts on this port
  --ssh-port N     port of the shell on loopback (default: the first free one from 8101)
  --admin-password-file FILE
                   the first administrator's password, instead of a one-time password
                   that is shown and has to be changed
  --background     return as soon as the console answers
  --foreground     stay until Ctrl-C (the default)

Options of new-country:
  --code XXX       the state's three letters of ISO 3166-1
  --invented       the country is invented: its code is one that ISO leaves free, such as XRU
  --title TEXT     its name as people write it (default: NAME with a capital)
  --group GROUP    Maven group and Java package (default: org.example.NAME)
  --neighbour XXX  partner of the first agreement (default: UTO, invented Utopia)

The same by environment: MPAKA_NODE_DIR, MPAKA_PORT, MPAKA_PEER_PORT, MPAKA_SSH_PORT.
HELP
}
