# Completion of origin-doctor-cli for bash 4 and later; bash-completion finds it by its name, and it may be sourced.
# shellcheck shell=bash

_origin_doctor_cli_options()
{
    case $1 in
        check) printf '%s\n' --origin --ssl-mode --server --trust --timeout --practice --format --output --force \
            --lang --redact --no-redact --hide --list-contacts --offline-helpers --help ;;
        render | compare) printf '%s\n' --format --output --force --lang --redact --no-redact --hide --help ;;
        practice) printf '%s\n' --lang --help ;;
        explain) printf '%s\n' --server --fix --all --format --lang --help ;;
        *) printf '%s\n' --lang --help --version ;;
    esac
}

_origin_doctor_cli_server()
{
    local values=
    case $1 in
        system=*) values='debian ubuntu rhel fedora suse arch alpine freebsd windows macos other unknown' ;;
        web_server=*) values='nginx apache litespeed openlitespeed caddy iis other unknown' ;;
        firewall=*)
            values='ufw iptables nftables firewalld csf windows aws gcp azure digitalocean hetzner ovh oracle fail2ban imunify360 other none unknown'
            ;;
        panel=*) values='cpanel plesk directadmin other none unknown' ;;
        *)
            printf '%s\n' system= web_server= firewall= panel=
            return
            ;;
    esac
    local value
    for value in $values; do
        printf '%s\n' "${1%%=*}=$value"
    done
}

# The first word of each line of "practice" and "explain", in English: what cannot be staged is told by its words only.
_origin_doctor_cli_listed()
{
    local id text
    LC_ALL=C LANGUAGE='' "$1" "$2" </dev/null 2>/dev/null | while read -r id text; do
        [[ $text == *'(cannot be staged here)' ]] || printf '%s\n' "$id"
    done
}

_origin_doctor_cli_fixes()
{
    "$1" explain "$2" --format json </dev/null 2>/dev/null | sed -n 's/^ *"id": "\([a-z0-9-]*\)",*$/\1/p'
}

# What an option may be followed by: OPTION COMMAND PROGRAM CAUSE VALUE
_origin_doctor_cli_values()
{
    local formats='text ticket json markdown html'
    case $2 in
        compare) formats='text json markdown html' ;;
        explain) formats='text json' ;;
    esac
    case $1 in
        --ssl-mode) printf '%s\n' 'off flexible full strict strict-origin-pull unknown' ;;
        --format) printf '%s\n' "$formats" ;;
        --hide) printf '%s\n' 'origin site origin,site' ;;
        --lang) printf '%s\n' 'ar de en es' ;;
        --server) _origin_doctor_cli_server "$5" ;;
        --practice) _origin_doctor_cli_listed "$3" practice ;;
        --fix) [[ -z $4 ]] || _origin_doctor_cli_fixes "$3" "$4" ;;
    esac
}

# Files whose names end so, else any; what the shell knows itself about names with spaces is left to it.
_origin_doctor_cli_files()
{
    compopt -o filenames -o default
    [[ -n $1 ]] || return 0
    mapfile -t COMPREPLY < <(compgen -f -X "!*.$1" -- "$2")
    [[ ${#COMPREPLY[@]} -eq 0 ]] || mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "$2")
}

_origin_doctor_cli()
{
    local IFS=$' \t\n'
    # The words up to the cursor. bash splits them at "=" and ":": what has no space between belongs together.
    local rest=${COMP_LINE:0:COMP_POINT} i word gap words=()
    for ((i = 0; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        gap=${rest%%"$word"*}
        rest=${rest#*"$word"}
        if [[ $i -gt 0 && -z $gap ]]; then
            words[${#words[@]} - 1]+=$word
        else
            words+=("$word")
        fi
    done
    local last=${rest#"${rest%%[![:space:]]*}"}
    if [[ $last == "$rest" && ${#words[@]} -gt 1 ]]; then
        last=${words[${#words[@]} - 1]}$last
        unset "words[${#words[@]} - 1]"
    fi

    local program=${1/#'~/'/$HOME/} command='' first='' option=''
    for word in "${words[@]:1}"; do
        if [[ -n $option ]]; then
            option=
            continue
        fi
        case $word in
            --force | --redact | --no-redact | --all | --help | --version | --*=*) ;;
            --*) option=$word ;;
            -*) ;;
            *) if [[ -z $command ]]; then command=$word; else first=${first:-$word}; fi ;;
        esac
    done
    # Where the value stands behind "=", the option is a part of each word that is offered.
    local prefix=
    if [[ -z $option && $last == --*=* ]]; then
        option=${last%%=*}
        prefix=$option=
    fi

    COMPREPLY=()
    local offered=
    case $option in
        --output) _origin_doctor_cli_files '' "$2" ;;
        --trust) _origin_doctor_cli_files pem "$2" ;;
        --*) offered=$(_origin_doctor_cli_values "$option" "$command" "$program" "$first" "${last#"$prefix"}") ;;
        *)
            if [[ $last == -* ]]; then
                offered=$(_origin_doctor_cli_options "$command")
            elif [[ -z $command ]]; then
                offered='check practice explain render compare'
            elif [[ $command == explain && -z $first ]]; then
                offered=$(_origin_doctor_cli_listed "$program" explain)
            elif [[ $command == render || $command == compare ]]; then
                _origin_doctor_cli_files json "$2"
            fi
            ;;
    esac
    # What bash puts in begins where it has split the word for the last time.
    local before=${last%"$2"}
    for word in $offered; do
        [[ $prefix$word == "$last"* ]] || continue
        word=$prefix$word
        COMPREPLY+=("${word#"$before"}")
        [[ $word != *= ]] || compopt -o nospace
    done
}

complete -F _origin_doctor_cli origin-doctor-cli
