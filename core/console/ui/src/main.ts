import './polyfills'
import './nonce'

// The rest comes after: the libraries look for what the two lines above add as soon as they are loaded.
void import('./start')
