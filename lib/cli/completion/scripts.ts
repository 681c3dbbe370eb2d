/** What a shell asks for the words that may come next. A word that ends in `.`, `/` or `=` is to be continued. */
export const ASK = '__complete'

/** How each shell is taught to ask; the words up to the cursor are handed over, the last one unfinished. */
export const SCRIPTS = {
  bash: (name: string) => `# ${name} completion for bash. Install: ${name} completion bash >> ~/.bashrc
_${name.replaceAll('-', '_')}() {
  local IFS=$'\\n' cur prev words cword
  if declare -F _get_comp_words_by_ref >/dev/null; then
    _get_comp_words_by_ref -n '=:' cur prev words cword
  else
    cur=\${COMP_WORDS[COMP_CWORD]} words=("\${COMP_WORDS[@]}") cword=$COMP_CWORD
  fi
  COMPREPLY=($(${name} ${ASK} -- "\${words[@]:1:cword}" 2>/dev/null))
  [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *[./=] ]] && compopt -o nospace
  declare -F __ltrim_colon_completions >/dev/null && __ltrim_colon_completions "$cur"
  return 0
}
complete -o default -F _${name.replaceAll('-', '_')} ${name}
`,
  zsh: (name: string) => `#compdef ${name}
# ${name} completion for zsh. Install: ${name} completion zsh > "\${fpath[1]}/_${name}"
_${name.replaceAll('-', '_')}() {
  local -a answers open closed
  answers=("\${(@f)$(${name} ${ASK} -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  answers=(\${answers:#})
  open=(\${(M)answers:#*[./=]})
  closed=(\${answers:#*[./=]})
  (( \${#open} )) && compadd -S '' -a open
  (( \${#closed} )) && compadd -a closed
  (( \${#open} + \${#closed} )) || _files
}
if [[ \${funcstack[1]} == _${name.replaceAll('-', '_')} ]]; then
  _${name.replaceAll('-', '_')} "$@"
else
  compdef _${name.replaceAll('-', '_')} ${name}
fi
`,
  fish: (
    name: string,
  ) => `# ${name} completion for fish. Install: ${name} completion fish > ~/.config/fish/completions/${name}.fish
function __${name.replaceAll('-', '_')}_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l answers (${name} ${ASK} -- $words[2..-1] 2>/dev/null)
  if test (count $answers) -gt 0
    printf '%s\\n' $answers
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c ${name} -f -a '(__${name.replaceAll('-', '_')}_complete)'
`,
}

export type Shell = keyof typeof SCRIPTS
