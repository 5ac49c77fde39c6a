#!/usr/bin/env bash
# Checks a Rootproof bundle: offline, without Java, and without trusting whoever made it.
#
#   bash verify.sh [--trust ROOTS.pem] [--tsa ROOTS.pem] [--log-key KEY] [--earlier FILE] [FOLDER | ZIP...]
#
#   --trust    certificates (PEM) that you trust to sign bundles, had from somewhere else than the bundle
#   --tsa      root certificates (PEM) of the timestamp authorities that you trust
#   --log-key  the log's public key, one line "name+id+key", or a file that holds it
#   --earlier  an earlier bundle's folder, or its log/checkpoint: is this bundle's history its continuation?
#   FOLDER     the unpacked bundle; without it, the folder that this script is in
#   ZIP        the bundle as it was downloaded, all of its parts: the archive itself is checked, too
#
# Needs bash 4.3, coreutils, openssl 1.1.1 or newer (3.0 for the log's signature), poppler-utils (pdfsig, pdfdetach), and
# for a ZIP gzip. With python3 and merkle.py beside this script the log's proofs are checked too. Nothing is written but
# temporary files.
# Ends with 0 if nothing failed, 1 if something did, 2 if it could not be run.
# A script that comes with a forged bundle proves nothing: use one that you had before, or from somewhere else.
set -u
export LC_ALL=C TZ=UTC SSL_CERT_DIR=/nonexistent SSL_CERT_FILE=/nonexistent
shopt -s globstar dotglob nullglob

usage() { printf '%s\n' "$1" "Usage: bash verify.sh [--trust ROOTS.pem] [--tsa ROOTS.pem] [--log-key KEY] [--earlier FILE] [FOLDER | ZIP...]" >&2; exit 2; }

home=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd) || exit 2
folder='' zips=() trust='' tsa='' logkey='' earlier=''
while [ $# -gt 0 ]; do
  case $1 in
    --trust | --tsa | --log-key | --earlier)
      [ $# -gt 1 ] || usage "$1 needs a value."
      case $1 in --trust) trust=$2 ;; --tsa) tsa=$2 ;; --log-key) logkey=$2 ;; --earlier) earlier=$2 ;; esac
      shift ;;
    -*) usage "There is no option $1." ;;
    *)
      [ -z "$folder" ] || usage "Give one folder, or the parts of one ZIP."
      if [ -f "$1" ]; then zips+=("$1"); else folder=$1; fi ;;
  esac
  shift
done
if [ ${#zips[@]} -gt 0 ]; then
  [ -z "$folder" ] || usage "Give one folder, or the parts of one ZIP."
  command -v gzip > /dev/null || usage "gzip is missing: unpack the ZIP, and give the folder."
fi
folder=${folder:-$home}
[ -d "$folder" ] || usage "$folder is neither a folder nor a file."
for tool in sha256sum base64 od openssl pdfsig pdfdetach; do
  command -v "$tool" > /dev/null || usage "$tool is missing: install coreutils, openssl and poppler-utils."
done
absolute() { [[ $1 == /* ]] && printf '%s' "$1" || printf '%s/%s' "$PWD" "$1"; }
[ -z "$trust" ] || { [ -r "$trust" ] || usage "$trust cannot be read."; trust=$(absolute "$trust"); }
[ -z "$tsa" ] || { [ -r "$tsa" ] || usage "$tsa cannot be read."; tsa=$(absolute "$tsa"); }
[ ! -f "$logkey" ] || logkey=$(head -n 1 "$logkey")
if [ -n "$earlier" ]; then
  [ ! -d "$earlier" ] || earlier=$earlier/log/checkpoint
  [ -r "$earlier" ] || usage "$earlier cannot be read."
  earlier=$(absolute "$earlier")
fi
for i in "${!zips[@]}"; do zips[i]=$(absolute "${zips[i]}"); done
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$folder" || exit 2

failures=0
loud=()
# Nothing that a file says may write to the terminal.
plain() { printf '%s' "${1//[^[:print:]]/?}"; }
say() { printf '%-8s%-20s%s\n' "$1" "$2" "$(plain "$3")"; }
pass() { say PASS "$1" "$2"; }
warn() { say WARN "$1" "$2"; }
skip() { say SKIPPED "$1" "$2"; }
fail() { say FAIL "$1" "$2"; failures=$((failures + 1)); }
aloud() { loud+=("$1"); }
hex() { od -An -v -tx1 | tr -d ' \n'; }
bytes() { tail -c "+$(($2 + 1))" "$1" 2> /dev/null | head -c "$3"; } # FILE, FROM, HOW MANY
# The first few of a list, quoted so that no name can write to the terminal.
some() {
  local shown=() one
  for one in "${@:1:5}"; do shown+=("$(printf '%q' "$one")"); done
  printf '%s' "${shown[*]}"
  [ $# -le 5 ] || printf ' and %d more' $(($# - 5))
}
last_line() { local line last=''; while IFS= read -r line; do [ -z "$line" ] || last=$line; done < "$1"; printf '%q' "$last"; }
openssl_version=$(openssl version)
only=(-no-CApath)
[[ $openssl_version == OpenSSL\ [01].* ]] || only+=(-no-CAstore)

# A ZIP is read as bundles are written, and in no other way: one file behind the other in the order of their names, then
# the directory, nothing between and nothing besides. Programs differ in what they make of other archives, so that one
# could show different things to different people.
little() { # VARIABLE, HEX: a number, little end first
  local -n number=$1
  local i
  number=0
  for ((i = ${#2} - 2; i >= 0; i -= 2)); do number=$((number * 256 + 16#${2:i:2})); done
}
declare -A twins=()
zip_wrong=''
unpack() { # ZIP: into $work/bundle; what is wrong with it is in $zip_wrong
  local zip=$1 size end list head name label flags time='' sums begin='' before='' i n from=0 start length packed whole files=0
  size=$(($(wc -c < "$zip")))
  end=$(bytes "$zip" $((size < 22 ? 0 : size - 22)) 22 | hex)
  zip_wrong='it is no ZIP, or cut off, or something stands behind it'
  [[ $end =~ ^504b050600000000(....)(....)(.{8})(.{8})0000$ && ${BASH_REMATCH[1]} == "${BASH_REMATCH[2]}" ]] || return
  little length "${BASH_REMATCH[3]}"
  little start "${BASH_REMATCH[4]}"
  [ $((start + length + 22)) = "$size" ] || return
  list=$(bytes "$zip" "$start" "$length" | hex)
  for ((i = 0; i < ${#list}; i += 92 + 2 * n)); do
    head=${list:i:92}
    zip_wrong="its directory describes a file in another way than those of a bundle are, after $(printf '%q' "$before")"
    [[ $head =~ ^504b010214001400(0000|0800|0008|0808)0800(.{8})(.{8}(.{8})(.{8}))(....)0{24}(.{8})$ ]] || return
    flags=${BASH_REMATCH[1]} sums=${BASH_REMATCH[3]} begin=${BASH_REMATCH[7]} label=${BASH_REMATCH[6]}0000
    [ "${time:=${BASH_REMATCH[2]}}" = "${BASH_REMATCH[2]}" ] || return
    little packed "${BASH_REMATCH[4]}"
    little whole "${BASH_REMATCH[5]}"
    little n "${label:0:4}"
    name=$(bytes "$zip" $((start + i / 2 + 46)) "$n" | tr -d '\0')
    zip_wrong="the name $(printf '%q' "$name") is not one that a bundle's file can have"
    [[ ${#name} == "$n" && $n -le 200 && $name != *. ]] || return
    [[ $name =~ ^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*){0,3}$ ]] || return
    zip_wrong="two files are called $name, or differ only in upper and lower case"
    [ -z "${twins[${name,,}]-}" ] || return
    twins[${name,,}]=1
    zip_wrong="its files are not in the order of their names: $name stands behind $before"
    [[ $name > $before ]] || return
    zip_wrong="before $name stands something that the directory does not name, or names elsewhere"
    little head "$begin"
    [ "$head" = "$from" ] || return
    zip_wrong="what stands before $name is not what the directory says of it"
    begin=504b03041400${flags}0800$time$sums$label${list:i+92:2*n}
    [ "${flags:1:1}" = 0 ] || begin=504b03041400${flags}0800${time}000000000000000000000000$label${list:i+92:2*n}
    [ "$(bytes "$zip" "$from" $((30 + n)) | hex)" = "$begin" ] || return
    zip_wrong="$name unpacks to more than 500 times its size, as only a trap does"
    [ "$whole" -le 4194304 ] || [ $((whole / 500)) -le "$packed" ] || return
    zip_wrong="$name is damaged, or not what the archive says of it"
    [[ $name != */* ]] || mkdir -p "$work/bundle/${name%/*}" 2> /dev/null || return
    # Between a head and an end of its own, what is packed is what gzip unpacks; it compares checksum and size.
    {
      printf '\x1f\x8b\x08\0\0\0\0\0\0\xff'
      bytes "$zip" $((from + 30 + n)) "$packed"
      bytes "$zip" $((start + i / 2 + 16)) 4
      bytes "$zip" $((start + i / 2 + 24)) 4
    } | gzip -dc 2> /dev/null | head -c $((whole + 1)) > "$work/bundle/$name"
    [[ ${PIPESTATUS[1]} == 0 && $(($(wc -c < "$work/bundle/$name"))) == "$whole" ]] || return
    from=$((from + 30 + n + packed))
    if [ "${flags:1:1}" != 0 ]; then
      [ "$(bytes "$zip" "$from" 16 | hex)" = "504b0708$sums" ] || return
      from=$((from + 16))
    fi
    before=$name files=$((files + 1))
  done
  zip_wrong="between the last file and the directory stands something that the directory does not name"
  [ "$from" = "$start" ] || return
  zip_wrong='its directory counts other files than it names'
  little n "${end:16:4}"
  [ "$n" = "$files" ] || return
  zip_wrong=''
}
if [ ${#zips[@]} -gt 0 ]; then
  mkdir "$work/bundle"
  for zip in "${zips[@]}"; do
    unpack "$zip"
    if [ -n "$zip_wrong" ]; then
      fail archive "${zip##*/}: $zip_wrong"
      printf '\nNOT VALID: the archive is not as it was made. Nothing else was checked.\n'
      exit 1
    fi
  done
  cd "$work/bundle" || exit 2
fi

# archive: plain files with plain names, nothing that leads elsewhere.
files=() odd=()
for path in **/*; do
  if [[ -L $path || ! -f $path && ! -d $path || ! $path =~ ^[A-Za-z0-9][A-Za-z0-9._/-]*$ || $path == *..* ]]; then
    odd+=("$path")
  elif [[ -f $path ]]; then
    files+=("$path")
  fi
done
if [ ${#odd[@]} -gt 0 ]; then
  fail archive "not plain files with plain names: $(some "${odd[@]}")"
elif [ ${#zips[@]} -gt 0 ]; then
  pass archive "${#files[@]} files, each in its place"
else
  pass archive "${#files[@]} plain files"
fi

# What the manifest says of the seal; that it is the signed manifest is checked below.
manifest=''
[ ! -f MANIFEST.json ] || manifest=$(head -c 100000000 MANIFEST.json | tr -d '\0')
says() { [[ $manifest =~ \"$1\":\"?([^\",}]*) ]] && printf '%s' "${BASH_REMATCH[1]}"; }
signed=$(says signed) stamped=$(says timestamp)

# file-list: the list and the folder name the same files.
declare -A sums=() here=()
order='' wrong=()
if [ -f SHA256SUMS ]; then
  while IFS= read -r line || { [ -n "$line" ] && wrong+=("$line"); }; do
    if [[ $line =~ ^([0-9a-f]{64})\ \ ([A-Za-z0-9][A-Za-z0-9._/-]*)$ && ${BASH_REMATCH[2]} > $order ]]; then
      order=${BASH_REMATCH[2]} sums[${BASH_REMATCH[2]}]=${BASH_REMATCH[1]}
    else
      wrong+=("$line")
    fi
  done < SHA256SUMS
fi
missing=() extra=()
for path in "${files[@]}"; do
  here[$path]=1
  case $path in SHA256SUMS | SHA256SUMS.p7s | SHA256SUMS.tsr) continue ;; esac
  [ -n "${sums[$path]-}" ] || extra+=("$path")
done
for path in "${!sums[@]}" report.pdf MANIFEST.json README-VERIFY.txt verify.sh merkle.py; do
  [ -n "${here[$path]-}" ] || missing+=("$path")
done
[ "$signed" != true ] || [ -n "${here[SHA256SUMS.p7s]-}" ] || missing+=(SHA256SUMS.p7s)
case $stamped in TRUSTED | TEST) [ -n "${here[SHA256SUMS.tsr]-}" ] || missing+=(SHA256SUMS.tsr) ;; esac
if [ ! -f SHA256SUMS ]; then
  fail file-list "SHA256SUMS is missing"
elif [ ${#wrong[@]} -gt 0 ]; then
  fail file-list "SHA256SUMS has lines that do not belong there: $(some "${wrong[@]}")"
elif [ ${#missing[@]} -gt 0 ] || [ ${#extra[@]} -gt 0 ]; then
  [ ${#missing[@]} -eq 0 ] || fail file-list "missing: $(some "${missing[@]}")"
  [ ${#extra[@]} -eq 0 ] || fail file-list "not part of the bundle: $(some "${extra[@]}")"
else
  pass file-list "${#sums[@]} files, nothing missing, nothing extra"
fi

# checksums: each file is, byte for byte, the one on the list.
changed=()
if [ -f SHA256SUMS ]; then
  while IFS= read -r line; do
    [[ $line != *': FAILED'* ]] || changed+=("${line%: FAILED*}")
  done < <(sha256sum -c --strict SHA256SUMS 2> /dev/null)
  if [ ${#changed[@]} -gt 0 ]; then
    fail checksums "changed or unreadable: $(some "${changed[@]}")"
  elif sha256sum -c --strict --status SHA256SUMS 2> /dev/null; then
    pass checksums "every file has the digest on the list"
  else
    fail checksums "sha256sum does not accept SHA256SUMS"
  fi
fi

# manifest: it lists what the checksums list, with the same digests and true sizes.
declare -A listed=()
differing=() carried=()
while IFS= read -r line; do
  [[ $line =~ ^\{\"path\":\"([^\"]+)\",\"size\":([0-9]+),\"sha256\":\"([0-9a-f]{64})\" ]] || continue
  path=${BASH_REMATCH[1]}
  listed[$path]=1
  [[ $line != *'"attached":true'* ]] || carried+=("$path")
  [ "${sums[$path]-}" = "${BASH_REMATCH[3]}" ] && [ -f "$path" ] && [ "$(($(wc -c < "$path")))" = "${BASH_REMATCH[2]}" ] \
    || differing+=("$path")
done <<< "$manifest"
for path in "${!sums[@]}"; do
  [ "$path" = report.pdf ] || [ "$path" = MANIFEST.json ] || [ -n "${listed[$path]-}" ] || differing+=("$path")
done
if [ "$(says format)" != rootproof-bundle/1 ]; then
  fail manifest "MANIFEST.json is missing, or not that of a bundle"
elif [ ${#differing[@]} -gt 0 ]; then
  fail manifest "MANIFEST.json and SHA256SUMS differ on: $(some "${differing[@]}")"
else
  pass manifest "bundle $(says bundle), $(says from) to $(says to), as known at $(says knownAt)"
  [ "$(says complete)" = true ] || aloud "INCOMPLETE: something that exists is not in this bundle. Page one of report.pdf says what."
fi

# Time in the words of openssl, as seconds since 1970; a fraction is left out.
seconds() {
  local time=$1
  [[ ! $time =~ ^(.*[0-9]{2}:[0-9]{2}:[0-9]{2})\.[0-9]+(.*)$ ]] || time=${BASH_REMATCH[1]}${BASH_REMATCH[2]}
  [ -n "$time" ] && date -u -d "$time" +%s 2> /dev/null
}
# The time in a timestamp: the answer's file, then -token_in for a bare token.
gen_time() {
  local line
  while IFS= read -r line; do
    [[ $line == 'Time stamp: '* ]] && { printf '%s' "${line#Time stamp: }"; return; }
  done < <(openssl ts -reply -in "$@" -text 2> /dev/null)
}
# What no signature covers of a signature has one right form here, and openssl takes others: else bytes of the two files
# that are not on the list could be changed unnoticed. The certificates in it are on the list, pinned, or issued by such.
form() { # FILE, 1 for a signature or 3 for a timestamp, CERTIFICATES: what is wrong is in $form_wrong, the time in $stated
  local line at size depth tag value base=0 part='' sub='' told='' name='' issuer='' count=0 one seen='' all=''
  local oid='[A-Za-z0-9-]+' null='([56] NULL;)?' signer begin end
  form_wrong="${1##*/} has another form than it was made with" stated=''
  [ "$2" = 1 ] || base=1
  rm -f "$work"/part-*
  while IFS= read -r line; do
    [[ $line =~ ^\ *([0-9]+):d=([0-9]+)\ +hl=([0-9]+)\ +l=\ *([0-9]+)\ (prim|cons):\ ([^:]*[^:\ ])\ *(:(.*))?$ ]] || return
    at=${BASH_REMATCH[1]} depth=$((BASH_REMATCH[2] - base)) tag=${BASH_REMATCH[6]} value=${BASH_REMATCH[8]}
    size=$((BASH_REMATCH[3] + BASH_REMATCH[4]))
    [[ ${BASH_REMATCH[5]} == cons || $tag != SE[QT]* ]] || return
    [[ ${BASH_REMATCH[5]} == cons || $tag != cont* ]] || tag="prim $tag"
    [ "$at" != 0 ] || [ "$size" = "$(($(wc -c < "$1")))" ] || return
    [ "$depth" != 3 ] || part=$tag sub=''
    [ "$depth" != 5 ] || sub=$tag
    if [[ $part == 'cont [ 0 ]' && $depth -gt 3 ]]; then
      [ "$depth" != 4 ] || { bytes "$1" "$at" "$size" > "$work/part-$count"; count=$((count + 1)); }
    elif [[ $part == SET && $sub == 'cont [ 0 ]' && $depth -gt 5 ]]; then
      [[ $name != signingTime || $tag != *TIME ]] || stated=$value
      [ "$tag" != OBJECT ] || name=$value
    elif [[ $part == SET && $sub == SEQUENCE && $depth -gt 6 ]]; then
      continue
    elif [[ $tag != OCTET* ]]; then
      [[ -n $issuer || "$sub $depth $tag" != 'SEQUENCE 6 SEQUENCE' ]] || issuer=$(bytes "$1" "$at" "$size" | hex)
      told+="$depth $tag${value:+ $value};"
    fi
  done < <(openssl asn1parse -inform DER -in "$1" 2> /dev/null)
  begin='1 OBJECT pkcs7-signedData;1 cont \[ 0 \];2 SEQUENCE;3 INTEGER 0'$2';3 SET;4 SEQUENCE;5 OBJECT '
  signer='3 SET;4 SEQUENCE;(5 INTEGER 01;5 SEQUENCE;6 SEQUENCE;6 INTEGER [0-9A-F]+;|5 INTEGER 03;5 prim cont \[ 0 \];)5 SEQUENCE;6 OBJECT '
  end=$null'5 cont \[ 0 \];5 SEQUENCE;6 OBJECT (ecdsa-with-SHA[0-9]+|sha[0-9]+WithRSAEncryption|rsaEncryption|rsassaPss|ED25519);'
  if [ "$2" = 1 ]; then
    [[ $told =~ ^"0 SEQUENCE;"${begin}sha256\;${null}3\ SEQUENCE\;4\ OBJECT\ pkcs7-data\;3\ cont\ \[\ 0\ \]\;${signer}sha256\;${end}${null}$ ]] || return
  else
    [[ $told =~ ^"-1 SEQUENCE;0 SEQUENCE;1 INTEGER 00;0 SEQUENCE;"${begin}($oid)\;${null}3\ SEQUENCE\;4\ OBJECT\ id-smime-ct-TSTInfo\;4\ cont\ \[\ 0\ \]\;3\ cont\ \[\ 0\ \]\;${signer}($oid)\;${end}.*$ ]] || return
    [ "${BASH_REMATCH[1]}" = "${BASH_REMATCH[4]}" ] || return
  fi
  form_wrong="a certificate in ${1##*/} was changed or put there: neither you nor the bundle's own list vouch for it"
  for one in "$work"/part-*; do
    openssl x509 -inform DER -in "$one" >> "$work/part-all.pem" 2> /dev/null || return
    all+=$(hex < "$one")
  done
  for one in "$work"/part-[0-9]*; do
    openssl x509 -inform DER -in "$one" -out "$work/part-one.pem" 2> /dev/null || return
    openssl verify -CAfile "$3" "${only[@]}" -partial_chain -no_check_time -purpose any -untrusted "$work/part-all.pem" \
      "$work/part-one.pem" > /dev/null 2>&1 || return
  done
  form_wrong="${1##*/} names its certificate in another way than that does"
  [[ $all == *"$issuer"* ]] || return
  form_wrong=''
}
# When the signer says it signed, in seconds; openssl writes the year with two digits up to 2049.
claimed() {
  form "$1" 1 /dev/null
  [[ $stated =~ ^([0-9]{2}|[0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})Z$ ]] || return
  local year=${BASH_REMATCH[1]}
  [ ${#year} = 4 ] || year=20$year
  seconds "$year-${BASH_REMATCH[2]}-${BASH_REMATCH[3]} ${BASH_REMATCH[4]}:${BASH_REMATCH[5]}:${BASH_REMATCH[6]}"
}
# Whether two times are more than five minutes from each other: a bundle is stamped in the moment in which it is signed.
apart() { [[ -n $1 && -n $2 && $(($1 > $2 ? $1 - $2 : $2 - $1)) -gt 300 ]]; }
vouching() { cat "$@" 2> /dev/null; } # those of the list are as they were sealed, whoever they are
token_subjects() { openssl pkcs7 -inform DER -in "$1" -print_certs -noout 2> /dev/null; }

# checksum-timestamp: an authority saw exactly this list at that time. Told below, in the usual order: the signature is
# checked as of that time.
hold() { held=$1 held_detail=$2; }
when='' stamp_time=''
anchors=$tsa
[ -n "$anchors" ] || { [ ! -f trust/tsa.pem ] || anchors=trust/tsa.pem; }
untrusted=()
[ ! -f trust/tsa.pem ] || untrusted=(-untrusted trust/tsa.pem)
if [ -f SHA256SUMS.tsr ]; then
  stamp_time=$(gen_time SHA256SUMS.tsr)
  when=$(seconds "$stamp_time")
  if [ -z "$when" ]; then
    hold fail "SHA256SUMS.tsr is not the answer of a timestamp authority"
  elif [ -z "$anchors" ]; then
    hold fail "no root certificate to check SHA256SUMS.tsr with: give --tsa"
  elif vouching "$anchors" trust/tsa.pem > "$work/vouching"; form SHA256SUMS.tsr 3 "$work/vouching"; [ -n "$form_wrong" ]; then
    hold fail "$form_wrong"
    when=''
  elif openssl ts -verify -in SHA256SUMS.tsr -data SHA256SUMS -CAfile "$anchors" "${untrusted[@]}" -partial_chain -attime "$when" > /dev/null 2> "$work/ts"; then
    openssl ts -reply -in SHA256SUMS.tsr -token_out -out "$work/token" 2> /dev/null
    if apart "$(claimed SHA256SUMS.p7s)" "$when"; then
      hold fail "SHA256SUMS.tsr says $stamp_time, and the signer $(date -u -d "@$(claimed SHA256SUMS.p7s)" '+%b %e %T %Y GMT'): a clock was wrong, or it was not sealed then"
    elif [[ $(token_subjects "$work/token") == *TEST* ]]; then
      hold warn "$stamp_time, by a TEST authority: it proves nothing"
      aloud "TEST: the timestamp is from a test authority that anybody could have. It proves no time."
    elif [ -n "$tsa" ]; then
      hold pass "existed at $stamp_time, says an authority that you trust"
    else
      hold warn "$stamp_time, by an authority that only the bundle vouches for: give --tsa"
      aloud "UNKNOWN TIMESTAMP AUTHORITY: checked only against the certificate inside the bundle. Give --tsa with roots had from elsewhere."
    fi
  else
    hold fail "SHA256SUMS.tsr is not a trusted timestamp of this SHA256SUMS: $(last_line "$work/ts")"
    when=''
  fi
else
  case $stamped in
    TRUSTED | TEST) hold fail "SHA256SUMS.tsr is missing, and the manifest says that there is one" ;;
    PENDING) hold warn "pending: no authority answered when this copy was sealed"
      aloud "NOT TIMESTAMPED, PENDING: ask for the copy that was sealed later." ;;
    *) hold warn "none: the time of sealing is the word of whoever sealed it"
      aloud "NOT TIMESTAMPED: nothing proves when this bundle was sealed." ;;
  esac
fi
at=$when
[ -n "$at" ] || at=$(date +%s)

fingerprint() {
  local line
  line=$(openssl x509 -in "$1" -noout -fingerprint -sha256 2> /dev/null) || return 1
  line=${line#*=}
  line=${line//:/}
  printf '%s' "${line,,}"
}
subject() { openssl x509 -in "$1" -noout -subject -nameopt RFC2253 2> /dev/null; }
certificates() { local line count=0; while IFS= read -r line; do [[ $line != '-----BEGIN CERTIFICATE-----' ]] || count=$((count + 1)); done < "$1"; printf '%d' "$count"; }
# A detached signature over a file: intact, by one signer, and by one that you trust if you said whom.
signature() { # CHECK, SIGNATURE, CONTENT, WHERE TO PUT THE SIGNER, WHAT TO CALL IT
  if ! openssl cms -verify -binary -inform DER -in "$2" -content "$3" -noverify -signer "$4" -out /dev/null 2> "$work/cms" \
    || [ "$(certificates "$4")" != 1 ]; then
    fail "$1" "$5 is not an intact signature of what it stands for: $(last_line "$work/cms")"
    return 1
  fi
  if [ "$1" = checksum-signature ]; then
    vouching ${trust:+"$trust"} trust/signer.pem > "$work/vouching"
    form "$2" 1 "$work/vouching"
    if [ -n "$form_wrong" ]; then
      fail "$1" "$form_wrong"
      return 1
    fi
  fi
  if [ -n "$trust" ] && ! openssl cms -verify -binary -inform DER -in "$2" -content "$3" -CAfile "$trust" "${only[@]}" \
    -partial_chain -purpose any -attime "$at" -out /dev/null 2> "$work/cms"; then
    fail "$1" "$5 is signed by $(fingerprint "$4"), whom the roots that you gave do not vouch for: $(last_line "$work/cms")"
    return 1
  fi
}

# checksum-signature: somebody answers for the list.
signer=''
if [ ! -f SHA256SUMS.p7s ]; then
  fail checksum-signature "UNSEALED: SHA256SUMS.p7s is missing, nobody answers for this bundle"
elif signature checksum-signature SHA256SUMS.p7s SHA256SUMS "$work/signer.pem" SHA256SUMS.p7s; then
  signer=$(fingerprint "$work/signer.pem")
  if [[ $(subject "$work/signer.pem") == *DEMO* || $(says demo) == true ]]; then
    warn checksum-signature "DEMO key, certificate $signer"
    aloud "DEMO: signed with the throw-away key of a demonstration. It proves nothing about anybody."
  elif [ -n "$trust" ]; then
    pass checksum-signature "$(subject "$work/signer.pem"), certificate $signer"
  else
    warn checksum-signature "intact, by an unknown signer: $(subject "$work/signer.pem")"
    aloud "UNKNOWN SIGNER: compare the certificate's SHA-256 with the one that you were told elsewhere: $signer"
  fi
  if [ -f trust/signer.pem ] && [ "$(fingerprint trust/signer.pem)" != "$signer" ]; then
    fail checksum-signature "trust/signer.pem is another certificate than the signer's"
  fi
fi

"$held" checksum-timestamp "$held_detail"

# pdf-signature, pdf-timestamp, pdf-revisions: the report says the same for itself.
declare -A told=()
if [ -f report.pdf ]; then
  cp report.pdf "$work/report.pdf"
  (cd "$work" && pdfsig -nocert report.pdf > pdfsig.txt 2> /dev/null; pdfsig -dump report.pdf > /dev/null 2>&1)
  ranges='' number=0
  while IFS= read -r line; do
    case $line in
      'Signature #'*) number=$((number + 1)) ;;
      *'Signature Validation: Signature is Valid.'*) told[valid]=1 ;;
      *'Total document signed'*) told[whole]=1 ;;
      *'Signing Time: '*) told[at]=${line#*Signing Time: } ;;
      *'Signed Ranges: '*) ranges=${line#*Signed Ranges: } ;;
    esac
  done < "$work/pdfsig.txt"
  [[ $(head -c 200000 "$work/pdfsig.txt") != *'Not total document signed'* ]] || told[whole]=''
  dump=("$work"/report.pdf.sig*)
  if [ "$number" = 0 ]; then
    fail pdf-signature "report.pdf is not signed"
  elif [ "$number" != 1 ] || [ -z "${told[valid]-}" ]; then
    fail pdf-signature "report.pdf was changed, or has other than one signature"
  elif [[ ${#dump[@]} == 1 && $ranges =~ ^\[([0-9]+)\ -\ ([0-9]+)\],\ \[([0-9]+)\ -\ ([0-9]+)\] ]]; then
    {
      tail -c "+$((BASH_REMATCH[1] + 1))" report.pdf | head -c $((BASH_REMATCH[2] - BASH_REMATCH[1]))
      tail -c "+$((BASH_REMATCH[3] + 1))" report.pdf | head -c $((BASH_REMATCH[4] - BASH_REMATCH[3]))
    } > "$work/covered"
    if signature pdf-signature "${dump[0]}" "$work/covered" "$work/pdfsigner.pem" "the signature in report.pdf"; then
      if [ -n "$signer" ] && [ "$(fingerprint "$work/pdfsigner.pem")" != "$signer" ]; then
        fail pdf-signature "report.pdf and SHA256SUMS are signed by different people"
      else
        pass pdf-signature "Signature is Valid, by the signer of SHA256SUMS"
      fi
    fi
  else
    fail pdf-signature "pdfsig does not say what the signature of report.pdf covers"
  fi
  # The token is the SEQUENCE after its name; the signature that it is about is the last OCTET STRING before.
  token='' value='' seen=''
  if [ ${#dump[@]} = 1 ]; then
    while IFS= read -r line; do
      [[ $line =~ ^\ *([0-9]+):d=[0-9]+\ +hl=([0-9]+)\ +l=\ *([0-9]+)\ (prim|cons):\ (.*)$ ]] || continue
      place="${BASH_REMATCH[1]} ${BASH_REMATCH[2]} ${BASH_REMATCH[3]}"
      case ${BASH_REMATCH[5]} in
        'OCTET STRING'*) value=$place ;;
        *timeStampToken*) seen=1 ;;
        SEQUENCE*) [ -z "$seen" ] || { token=$place; break; } ;;
      esac
    done < <(openssl asn1parse -inform DER -in "${dump[0]}" 2> /dev/null)
  fi
  if [ -n "$token" ]; then
    read -r start head length <<< "$token"
    tail -c "+$((start + 1))" "${dump[0]}" | head -c $((head + length)) > "$work/pdftoken"
    read -r start head length <<< "$value"
    imprint=$(tail -c "+$((start + head + 1))" "${dump[0]}" | head -c "$length" | sha256sum)
    pdf_time=$(gen_time "$work/pdftoken" -token_in)
    pdf_when=$(seconds "$pdf_time")
    if [ -n "$pdf_when" ] && [ -n "$anchors" ] && openssl ts -verify -in "$work/pdftoken" -token_in -digest "${imprint%% *}" \
      -CAfile "$anchors" "${untrusted[@]}" -partial_chain -attime "$pdf_when" > /dev/null 2> "$work/ts"; then
      if apart "$(seconds "${told[at]-}")" "$pdf_when"; then
        fail pdf-timestamp "the timestamp in report.pdf says $pdf_time, and the signer ${told[at]}: a clock was wrong, or it was not signed then"
      elif [[ $(token_subjects "$work/pdftoken") == *TEST* ]]; then
        warn pdf-timestamp "$pdf_time, by a TEST authority"
      elif [ -n "$tsa" ]; then
        pass pdf-timestamp "signed before $pdf_time, says an authority that you trust"
      else
        warn pdf-timestamp "$pdf_time, by an authority that only the bundle vouches for"
      fi
    else
      fail pdf-timestamp "the timestamp in report.pdf is not a trusted one of its signature"
    fi
  else
    case $stamped in
      TRUSTED | TEST) fail pdf-timestamp "report.pdf has no timestamp, and the manifest says that it has" ;;
      *) warn pdf-timestamp "none" ;;
    esac
  fi

  if [ "$number" = 0 ]; then
    skip pdf-revisions "report.pdf is not signed"
  elif [ -n "${told[whole]-}" ]; then
    pass pdf-revisions "Total document signed, nothing was added later"
  else
    fail pdf-revisions "something was added to report.pdf after it was signed"
  fi

  # pdf-attachments: what the report carries is what the bundle holds.
  differing=()
  declare -A attached=()
  while IFS= read -r line; do
    [[ $line =~ ^([0-9]+):\ (.*)$ ]] || continue
    path=${BASH_REMATCH[2]}
    pdfdetach -save "${BASH_REMATCH[1]}" -o "$work/attached" report.pdf > /dev/null 2>&1
    sum=$(sha256sum < "$work/attached" 2> /dev/null)
    [ -z "${attached[$path]-}" ] && [ -n "${sums[$path]-}" ] && [ "${sum%% *}" = "${sums[$path]}" ] || differing+=("$path")
    attached[$path]=1
    rm -f "$work/attached"
  done < <(pdfdetach -list report.pdf 2> /dev/null)
  for path in "${carried[@]}" MANIFEST.json; do
    [ -n "${attached[$path]-}" ] || differing+=("$path")
  done
  if [ ${#differing[@]} -gt 0 ]; then
    fail pdf-attachments "other, or not there, in report.pdf: $(some "${differing[@]}")"
  else
    pass pdf-attachments "${#attached[@]} files inside report.pdf equal those beside it"
  fi
fi

# log-checkpoint: the log's own signed statement of how long it is and what its root is.
note() { # FILE -> $work/note.text and $work/note.sig of the key $key_name, $key_id
  local line text=1
  rm -f "$work/note.sig"
  : > "$work/note.text"
  while IFS= read -r line; do
    if [ -z "$line" ]; then
      text=''
    elif [ -n "$text" ]; then
      printf '%s\n' "$line" >> "$work/note.text"
    elif [[ $line == $'\xe2\x80\x94 '"$key_name "* ]]; then
      base64 -d <<< "${line##* }" > "$work/note.raw" 2> /dev/null
      [ "$(head -c 4 "$work/note.raw" | hex)" != "$key_id" ] || tail -c +5 "$work/note.raw" > "$work/note.sig"
    fi
  done < "$1"
  [ -s "$work/note.sig" ] && openssl pkeyutl -verify -pubin -inkey "$work/log.pem" -rawin -in "$work/note.text" \
    -sigfile "$work/note.sig" > /dev/null 2>&1
}
pinned=$logkey
[ -n "$logkey" ] || { [ ! -f trust/log-key.txt ] || logkey=$(head -n 1 trust/log-key.txt); }
if [ ! -f log/checkpoint ]; then
  fail log-checkpoint "log/checkpoint is missing"
elif [[ ! $logkey =~ ^([^+ ]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$ ]]; then
  fail log-checkpoint "no key of the log to check it with: give --log-key as name+id+key"
elif [[ $(openssl pkeyutl -help 2>&1) != *-rawin* || $openssl_version == OpenSSL\ [01].* ]]; then
  skip log-checkpoint "this openssl is too old to check Ed25519 signatures"
else
  key_name=${BASH_REMATCH[1]} key_id=${BASH_REMATCH[2]}
  base64 -d <<< "${BASH_REMATCH[3]}" > "$work/log.raw" 2> /dev/null
  {
    printf '\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00'
    tail -c 32 "$work/log.raw"
  } > "$work/log.der"
  openssl pkey -pubin -inform DER -in "$work/log.der" -out "$work/log.pem" 2> /dev/null
  id=$({ printf '%s\n' "$key_name"; cat "$work/log.raw"; } | sha256sum)
  [[ $manifest =~ \"log\":\{\"origin\":\"([^\"]*)\",\"size\":([0-9]+),\"root\":\"([^\"]*)\" ]]
  stated=$(printf '%s\n%s\n%s' "${BASH_REMATCH[1]-}" "${BASH_REMATCH[2]-}" "${BASH_REMATCH[3]-}")
  if [ "$(head -c 1 "$work/log.raw" | hex)" != 01 ] || [ "${id:0:8}" != "$key_id" ]; then
    fail log-checkpoint "the key of the log is not one: $(printf '%q' "$logkey")"
  elif ! note log/checkpoint; then
    fail log-checkpoint "log/checkpoint is not signed by the log's key $key_name+$key_id"
  elif [ "$(head -n 3 log/checkpoint)" != "$stated" ]; then
    fail log-checkpoint "log/checkpoint is not the one that the manifest states"
  elif [ -f log/previous-checkpoint ] && ! note log/previous-checkpoint; then
    fail log-checkpoint "log/previous-checkpoint is not signed by the log's key $key_name+$key_id"
  elif [ -n "$earlier" ] && ! note "$earlier"; then
    fail log-checkpoint "the earlier checkpoint is not signed by the log's key $key_name+$key_id"
  elif [ -n "$pinned" ]; then
    pass log-checkpoint "signed by the log's key that you gave"
  else
    warn log-checkpoint "signed by the key $key_name+$key_id, which only the bundle vouches for: give --log-key"
    aloud "UNKNOWN LOG KEY: compare it with the one that you were told elsewhere: $logkey"
  fi
fi

# log-inclusion, log-records, log-consistency, evidence-payloads: arithmetic that needs python3.
proofs=(log-inclusion log-records log-consistency evidence-payloads)
python=$(command -v python3)
if [ -z "$python" ] || ! "$python" -c 'import hashlib, json' 2> /dev/null; then
  for check in "${proofs[@]}"; do skip "$check" "python3 is not here"; done
  aloud "NOT CHECKED: the proofs of the log and the digests of the payloads, for want of python3."
elif [ ! -f "$home/merkle.py" ]; then
  for check in "${proofs[@]}"; do skip "$check" "merkle.py is not beside this script"; done
  aloud "NOT CHECKED: the proofs of the log and the digests of the payloads, for want of merkle.py."
else
  declare -A done_=()
  while IFS=$'\t' read -r outcome check detail; do
    done_[$check]=1
    case $outcome in
      PASS) pass "$check" "$detail" ;;
      WARN) warn "$check" "$detail" ;;
      SKIPPED) skip "$check" "$detail" ;;
      *) fail "$check" "$detail" ;;
    esac
  done < <("$python" -I -B "$home/merkle.py" . ${earlier:+"$earlier"} 2> "$work/python")
  for check in "${proofs[@]}"; do
    [ -n "${done_[$check]-}" ] || fail "$check" "merkle.py stopped: $(last_line "$work/python")"
  done
fi

printf '\n'
for sentence in "${loud[@]}"; do printf '!! %s\n' "$(plain "$sentence")"; done
if [ "$failures" -gt 0 ]; then
  printf 'NOT VALID: %d of the checks above failed.\n' "$failures"
  exit 1
fi
printf 'VALID: nothing was changed, dropped or added.\n'
