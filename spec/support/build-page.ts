import { buildPage } from '../../scripts/build-page'

/** Before any spec: a sandbox that runs from source serves its page from there. */
export default () => buildPage('lib')
