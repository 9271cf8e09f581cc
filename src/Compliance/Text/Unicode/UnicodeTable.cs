using System.Globalization;

namespace Compliance.Text.Unicode;

/// <summary>
/// How characters decompose, compose and fold, by the Unicode version that the library brings. The runtime asks ICU for it, whose version
/// depends on the machine, and without ICU (<c>InvariantGlobalization</c>) it answers that every text is in normal form.
/// </summary>
internal sealed class UnicodeTable
{
    private static readonly Lazy<UnicodeTable> Table = new(Read);

    private readonly Dictionary<int, byte> _classes = [];
    private readonly Dictionary<int, int[]> _canonical = [];
    private readonly Dictionary<int, int[]> _compatible = [];
    private readonly Dictionary<int, int[]> _folded = [];
    private readonly Dictionary<(int First, int Second), int> _composed = [];

    private UnicodeTable()
    {
    }

    /// <summary>Gets the table, which is read when a text first needs it.</summary>
    public static UnicodeTable Instance => Table.Value;

    /// <summary>Gets the combining class of a character; 0 for one that does not combine.</summary>
    public byte ClassOf(int rune) => _classes.GetValueOrDefault(rune);

    /// <summary>Gets one step of the decomposition of a character; empty where there is none.</summary>
    /// <param name="rune">The character.</param>
    /// <param name="isCompatible">Whether compatibility forms, such as full-width letters, are decomposed too.</param>
    public ReadOnlySpan<int> Decomposed(int rune, bool isCompatible) =>
        _canonical.TryGetValue(rune, out var parts) || (isCompatible && _compatible.TryGetValue(rune, out parts)) ? parts : [];

    /// <summary>Gets the full case folding of a character; empty where it folds to itself.</summary>
    public ReadOnlySpan<int> Folded(int rune) => _folded.TryGetValue(rune, out var folded) ? folded : [];

    /// <summary>Gets the character that two compose to; -1 where they do not.</summary>
    public int Composed(int first, int second) => _composed.TryGetValue((first, second), out var rune) ? rune : -1;

    private static UnicodeTable Read()
    {
        var table = new UnicodeTable();
        var excluded = new HashSet<int>();
        using var reader = new StreamReader(typeof(UnicodeTable).Assembly.GetManifestResourceStream("unicode-15.0.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                table.Add(line.Split(';'), excluded);
            }
        }

        // What does not begin a character, and what the standard excludes, is never composed again.
        foreach (var (rune, parts) in table._canonical.Where(c => c.Value.Length == 2))
        {
            if (!excluded.Contains(rune) && table.ClassOf(rune) == 0 && table.ClassOf(parts[0]) == 0)
            {
                table._composed.Add((parts[0], parts[1]), rune);
            }
        }

        return table;
    }

    private void Add(string[] fields, HashSet<int> excluded)
    {
        var rune = Parse(fields[0]);
        if (fields.Length > 1 && fields[1].Length > 0)
        {
            _classes.Add(rune, byte.Parse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture));
        }

        if (fields.Length > 2 && fields[2].Length > 0)
        {
            var isMarked = fields[2][0] is '~' or '!';
            var parts = Runes(isMarked ? fields[2][1..] : fields[2]);
            (fields[2][0] == '~' ? _compatible : _canonical).Add(rune, parts);
            if (fields[2][0] == '!')
            {
                excluded.Add(rune);
            }
        }

        if (fields.Length > 3)
        {
            _folded.Add(rune, Runes(fields[3]));
        }
    }

    private static int[] Runes(string text) => Array.ConvertAll(text.Split(' '), Parse);

    private static int Parse(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
