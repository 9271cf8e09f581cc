using System.Runtime.InteropServices;
using Compliance.Evaluation.Time;

namespace Compliance.Evaluation;

/// <summary>The memo table of one run: the last computed value of each test or term for each thing.</summary>
/// <typeparam name="T">The values.</typeparam>
internal sealed class Remembered<T>
{
    // A larger buffer would keep the memory of one large declaration for the lifetime of the engine.
    private const int LargestKept = 10_000;

    private readonly List<Sheet> _used = [];
    private Sheet?[] _sheets = [];

    /// <summary>Gets a reference to a cached value. It is valid until the next call.</summary>
    /// <param name="key">What it is a value of.</param>
    /// <param name="place">The place of the thing it belongs to.</param>
    public ref Known At(MemoryKey key, int place)
    {
        var sheets = _sheets;
        var sheet = key.Number < sheets.Length ? sheets[key.Number] : null;
        if (sheet is null || !ReferenceEquals(sheet.Key, key))
        {
            sheet = Open(key);
        }

        if (place >= sheet.Values.Length)
        {
            Array.Resize(ref sheet.Values, Math.Max(place + 1, 2 * sheet.Values.Length));
        }

        if (place >= sheet.Count)
        {
            if (sheet.Count == 0)
            {
                _used.Add(sheet);
            }

            sheet.Count = place + 1;
        }

        return ref sheet.Values[place];
    }

    /// <summary>Clears all cached values.</summary>
    public void Clear()
    {
        foreach (var sheet in _used)
        {
            if (sheet.Values.Length > LargestKept)
            {
                sheet.Values = new Known[4];
            }
            else
            {
                Array.Clear(sheet.Values, 0, sheet.Count);
            }

            sheet.Count = 0;
        }

        _used.Clear();
    }

    // Nodes of several compilers may meet in one run: the later ones replace the values cached under the same number.
    private Sheet Open(MemoryKey key)
    {
        if (key.Number >= _sheets.Length)
        {
            Array.Resize(ref _sheets, Math.Max(key.Number + 1, 2 * _sheets.Length));
        }

        if (_sheets[key.Number] is { } other)
        {
            _used.Remove(other);
        }

        return _sheets[key.Number] = new Sheet(key);
    }

    /// <summary>A cached value and the days on which it is valid.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct Known
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

    private sealed class Sheet(MemoryKey key)
    {
        public Known[] Values = new Known[4];

        public MemoryKey Key { get; } = key;

        /// <summary>Gets or sets behind which place nothing was kept.</summary>
        public int Count { get; set; }
    }
}
