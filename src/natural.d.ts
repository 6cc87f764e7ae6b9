// natural has declarations for its root only; its root connects to databases and must not be imported.
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function JaroWinklerDistance(a: string, b: string, options?: {readonly ignoreCase?: boolean}): number
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: {stem(word: string): string}
  export default PorterStemmer
}
