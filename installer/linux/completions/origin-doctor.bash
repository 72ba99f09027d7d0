# Completion of origin-doctor for bash 4 and later; bash-completion finds it by its name, and it may be sourced.
# shellcheck shell=bash

_origin_doctor_server()
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

# Only the command line lists the faults. In English: what cannot be staged is told by its words only.
_origin_doctor_faults()
{
    local id text
    LC_ALL=C LANGUAGE='' origin-doctor-cli practice </dev/null 2>/dev/null | while read -r id text; do
        [[ $text == *'(cannot be staged here)' ]] || printf '%s\n' "$id"
    done
}

# Files whose names end so, else any; what the shell knows itself about names with spaces is left to it.
_origin_doctor_files()
{
    compopt -o filenames -o default
    mapfile -t COMPREPLY < <(compgen -f -X "!*.$1" -- "$2")
    [[ ${#COMPREPLY[@]} -eq 0 ]] || mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "$2")
}

_origin_doctor()
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

    local option='' prefix='' command=''
    case ${words[1]-} in
        render | compare) command=${words[1]} ;;
    esac
    case ${words[${#words[@]} - 1]} in
        --origin | --ssl-mode | --server | --practice | --lang | --output | --hide)
            option=${words[${#words[@]} - 1]}
            ;;
    esac
    # Where the value stands behind "=", the option is a part of each word that is offered.
    if [[ -z $option && $last == --*=* ]]; then
        option=${last%%=*}
        prefix=$option=
    fi

    COMPREPLY=()
    local offered=
    case $option in
        --output) _origin_doctor_files pdf "$2" ;;
        --ssl-mode) offered='off flexible full strict strict-origin-pull unknown' ;;
        --hide) offered='origin site origin,site' ;;
        --lang) offered='ar de en es' ;;
        --server) offered=$(_origin_doctor_server "${last#"$prefix"}") ;;
        --practice) offered=$(_origin_doctor_faults) ;;
        --*) ;;
        *)
            if [[ $last == -* && -n $command ]]; then
                offered='--output --force --lang --redact --no-redact --hide'
            elif [[ $last == -* ]]; then
                offered='--origin --ssl-mode --server --practice --lang'
                [[ ${#words[@]} -gt 1 ]] || offered+=' --help --version'
            else
                _origin_doctor_files json "$2"
                [[ ${#words[@]} -gt 1 ]] || offered='render compare'
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

complete -F _origin_doctor origin-doctor
