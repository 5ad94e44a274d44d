// Package lang holds what is known of a language as data: word lists that
// several finders share. It has tables and look-ups, no grammar, and imports the
// standard library alone, so every finder may use it.
package lang
