using System.Runtime.InteropServices;
using Compliance.Evaluation.Time;

namespace Compliance.Evaluation.Memoization;

/// <summary>The memo table of one run: the computed values of each test or term for each thing, each with its days.</summary>
/// <typeparam name="T">The values.</typeparam>
internal sealed class MemoTable<T>
{
    private readonly List<Page> _used = [];
    private Page?[] _pages = [];

    /// <summary>Gets a reference to the cached values of a thing. It is valid until the next call.</summary>
    /// <param name="key">What they are values of.</param>
    /// <param name="place">The place of the thing they belong to.</param>
    public ref Entry At(MemoKey key, int place)
    {
        var pages = _pages;
        var page = key.Number < pages.Length ? pages[key.Number] : null;
        if (page is null || !ReferenceEquals(page.Key, key))
        {
            page = Open(key);
        }

        if (place >= page.Values.Length)
        {
            Array.Resize(ref page.Values, Math.Max(place + 1, 2 * page.Values.Length));
        }

        if (place >= page.Count)
        {
            if (page.Count == 0)
            {
                _used.Add(page);
            }

            page.Count = place + 1;
        }

        return ref page.Values[place];
    }

    /// <summary>Clears all cached values.</summary>
    public void Clear()
    {
        foreach (var page in _used)
        {
            if (page.Values.Length > ReusedBuffer.LargestKept)
            {
                page.Values = new Entry[4];
            }
            else
            {
                Array.Clear(page.Values, 0, page.Count);
            }

            page.Count = 0;
        }

        _used.Clear();
    }

    // Nodes of several compilers may meet in one run: the later ones replace the values cached under the same number.
    private Page Open(MemoKey key)
    {
        if (key.Number >= _pages.Length)
        {
            Array.Resize(ref _pages, Math.Max(key.Number + 1, 2 * _pages.Length));
        }

        if (_pages[key.Number] is { } other)
        {
            _used.Remove(other);
        }

        return _pages[key.Number] = new Page(key);
    }

    /// <summary>The cached values of one thing: the one asked for last, and those of other days.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Entry
    {
        private int _from;

        // Where there are several, all of them; nearly always there is one.
        private ValueHistory<T>? _all;

        /// <summary>Gets the value.</summary>
        public T Value { get; private set; }

        /// <summary>Gets the number of the day before which it is the value.</summary>
        public int Until { get; private set; }

        /// <summary>Determines whether a value of a day is cached; it then is <see cref="Value"/>.</summary>
        /// <param name="day">The number of the day.</param>
        public bool Holds(int day) => (_from <= day && day < Until) || (_all is not null && Turn(day));

        /// <summary>Stores a value of days on which none is cached.</summary>
        /// <param name="days">The days on which it is the value.</param>
        /// <param name="value">The value.</param>
        public T Keep(DayWindow days, T value)
        {
            if (_all is null && Until <= _from)
            {
                (_from, Until, Value) = (days.From, days.Until, value);
                return value;
            }

            _all ??= new ValueHistory<T>(new DayWindow(_from, Until), Value);
            _all.Add(days, value);
            _ = Turn(days.From);
            return value;
        }

        private bool Turn(int day)
        {
            if (!_all!.TryFind(day, out var days, out var value))
            {
                return false;
            }

            (_from, Until, Value) = (days.From, days.Until, value);
            return true;
        }
    }

    private sealed class Page(MemoKey key)
    {
        public Entry[] Values = new Entry[4];

        public MemoKey Key { get; } = key;

        /// <summary>Gets or sets the number of entries used.</summary>
        public int Count { get; set; }
    }
}
