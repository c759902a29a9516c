# shellcheck shell=bash
# Words to the person at the terminal.

say() {
    printf '%s\n' "$*" >&2
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
  starts N  start N empty posts one after the other (default 20), say how long each
            took and whether any hung
  test      run every test there is
  help      this text

Options of run, stop, status and logs (starts takes --country):
  --demo           of the demonstration: invented officers, travellers and alerts,
                   said so on every screen, in a directory of its own
  --country NAME   burundi (post Kobero, the default) or tanzania (post Kabanga)
  --data DIR       the node's directory: database, keys, logs
                   (default: .mpaka/COUNTRY beside this file, .mpaka/COUNTRY-demo with --demo)

Options of run:
  --port N         HTTPS port of the console (default 8443)
  --peer-port N    also open the connector for neighbouring posts on this port
  --ssh-port N     port of the shell on loopback (default: the first free one from 8101)
  --background     return as soon as the console answers
  --foreground     stay until Ctrl-C (the default)

The same by environment: MPAKA_NODE_DIR, MPAKA_PORT, MPAKA_PEER_PORT, MPAKA_SSH_PORT.
HELP
}
