import { Store } from '../../lib/sandbox/store'

interface Book {
  title: string
  author?: string
}

const titles = (books: Book[]) => books.map(({ title }) => title)
const library = () => {
  const books = new Store().collection<Book>('books')
  books.put('1', { title: '彷徨', author: '鲁迅' })
  books.put('2', { title: '家', author: '巴金' })
  books.put('3', { title: '呐喊', author: '鲁迅' })
  return books
}

describe('documents by a property', () => {
  it('are all that have its value, in their order', () => {
    expect(titles(library().by('author', '鲁迅'))).toEqual(['彷徨', '呐喊'])
    expect(library().by('author', '老舍')).toEqual([])
  })

  it('are as they are now, whether added, changed, taken over or deleted', () => {
    const books = library()
    expect(books.by('author', '巴金')).toHaveLength(1)
    books.put('4', { title: '春', author: '巴金' })
    books.restore('5', { title: '秋', author: '巴金' })
    books.put('1', { title: '彷徨', author: '巴金' })
    books.put('4', { title: '春 (1938)', author: '巴金' })
    books.delete('2')
    expect(titles(books.by('author', '巴金'))).toEqual(['春 (1938)', '秋', '彷徨'])
    expect(titles(books.by('author', '鲁迅'))).toEqual(['呐喊'])
  })

  it('may be without it', () => {
    const books = library()
    books.put('6', { title: '诗经' })
    expect(titles(books.by('author', undefined))).toEqual(['诗经'])
    books.put('6', { title: '诗经', author: '佚名' })
    expect(books.by('author', undefined)).toEqual([])
  })
})
