using System.Runtime.InteropServices;
using Compliance.Evaluation.Time;

namespace Compliance.Evaluation.Memoization;

/// <summary>The memo table of one run: the last computed value of each test or term for each thing.</summary>
/// <typeparam name="T">The values.</typeparam>
internal sealed class MemoTable<T>
{
    private readonly List<Page> _used = [];
    private Page?[] _pages = [];

    /// <summary>Gets a reference to a cached value. It is valid until the next call.</summary>
    /// <param name="key">What it is a value of.</param>
    /// <param name="place">The place of the thing it belongs to.</param>
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

    /// <summary>A cached value and the days on which it is valid.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Entry
    {
        private int _from;

        /// <summary>Gets the value.</summary>
        public T Value { get; private set; }

        /// <summary>Gets the number of the day before which it is the value.</summary>
        public int Until { get; private set; }

        /// <summary>Determines whether it is the value on a day.</summary>
        /// <param name="day">The number of the day.</param>
        public readonly bool Holds(int day) => _from <= day && day < Until;

        /// <summary>Stores a value.</summary>
        /// <param name="days">The days on which it is the value.</param>
        /// <param name="value">The value.</param>
        public T Keep(DayWindow days, T value)
        {
            (_from, Until) = (days.From, days.Until);
            return Value = value;
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
