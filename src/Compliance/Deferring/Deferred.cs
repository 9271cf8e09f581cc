namespace Compliance.Deferring;

/// <summary>A part of an immutable model that is computed when it is first read.</summary>
/// <typeparam name="T">What is computed.</typeparam>
/// <remarks>
/// Safe to read from many threads: it is computed once, and all readers see the same value. What computes it is released
/// afterwards. Where computing throws, the next reader tries again. Copies of a record share it.
/// </remarks>
internal sealed class Deferred<T>
    where T : notnull
{
    // The value, or what computes it: one field, so that a reader never sees half of a change.
    private object _state;

    /// <summary>Creates one whose value is known.</summary>
    public Deferred(T value) => _state = value;

    /// <summary>Creates one that an object computes.</summary>
    public Deferred(IDeferredSource<T> source) => _state = source;

    /// <summary>Gets whether the value is known.</summary>
    public bool IsComputed => Volatile.Read(ref _state) is T;

    /// <summary>Gets what computes the value; <see langword="null"/> once it is known.</summary>
    public IDeferredSource<T>? Source => Volatile.Read(ref _state) as IDeferredSource<T>;

    /// <summary>Gets the value.</summary>
    public T Value => Volatile.Read(ref _state) is T value ? value : Compute();

    private T Compute()
    {
        // Nobody else knows this object as something to lock.
        lock (this)
        {
            if (_state is not T value)
            {
                value = ((IDeferredSource<T>)_state).Compute();
                Volatile.Write(ref _state, value);
            }

            return value;
        }
    }
}
