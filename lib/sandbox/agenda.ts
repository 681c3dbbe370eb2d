/** What is to happen at some time. */
export interface Appointment {
  at: number
  run: () => unknown
}

/** Appointments in the order of their times; those of the same time in the order in which they were made. */
export class Agenda {
  readonly #appointments: Appointment[] = []

  get first(): Appointment | undefined {
    return this.#appointments[0]
  }

  add(appointment: Appointment): void {
    this.#appointments.splice(this.#after(appointment.at), 0, appointment)
  }

  delete(appointment: Appointment): void {
    const at = this.#appointments.indexOf(appointment)
    if (at >= 0) this.#appointments.splice(at, 1)
  }

  clear(): void {
    this.#appointments.length = 0
  }

  /** Where those begin that are later. */
  #after(time: number): number {
    let [low, high] = [0, this.#appointments.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#appointments[middle] as Appointment).at <= time) low = middle + 1
      else high = middle
    }
    return low
  }
}
