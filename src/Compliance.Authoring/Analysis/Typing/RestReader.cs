namespace Compliance.Authoring.Analysis.Typing;

/// <summary>Reads the keys behind the cursor that belong to what is open there: what they say counts, and they are not offered again.</summary>
internal static class RestReader
{
    private const int MostLines = 400;
    private const int MostCharacters = 4000;

    /// <summary>Adds the keys.</summary>
    public static void Complete(string text, int offset, IReadOnlyList<OpenLevel> levels)
    {
        foreach (var level in levels.Where(l => l is { IsMapping: true, IsFlow: false }))
        {
            ReadLines(text, offset, level);
        }

        if (levels.Count > 0 && levels[^1] is { IsMapping: true, IsFlow: true } flow)
        {
            ReadFlow(text, offset, flow);
        }
    }

    private static void ReadLines(string text, int offset, OpenLevel level)
    {
        var start = text.IndexOf('\n', offset);
        for (var lines = 0; start >= 0 && lines < MostLines; lines++)
        {
            var next = text.IndexOf('\n', start + 1);
            var line = text.AsSpan(start + 1, (next < 0 ? text.Length : next) - start - 1).TrimEnd('\r');
            start = next;
            var column = line.IndexOfAnyExcept(' ');
            if (column < 0 || line[column] == '#' || column > level.Indent)
            {
                continue;
            }

            if (column < level.Indent || line[column] == '-')
            {
                return;
            }

            var colon = line.IndexOf(':');
            if (colon > column)
            {
                level.Texts.TryAdd(line[column..colon].Trim().Trim("\"'").ToString(), Simple(line[(colon + 1)..]));
            }
        }
    }

    private static void ReadFlow(string text, int offset, OpenLevel level)
    {
        var (depth, start) = (0, offset);
        var end = Math.Min(text.Length, offset + MostCharacters);
        for (var i = offset; i < end; i++)
        {
            if (text[i] is '{' or '[')
            {
                depth++;
            }
            else if (text[i] is '}' or ']' && depth-- == 0)
            {
                Add(text.AsSpan(start, i - start), level);
                return;
            }
            else if (text[i] == ',' && depth == 0)
            {
                Add(text.AsSpan(start, i - start), level);
                start = i + 1;
            }
        }
    }

    private static void Add(ReadOnlySpan<char> entry, OpenLevel level)
    {
        var colon = entry.IndexOf(':');
        if (colon > 0 && !entry[..colon].Trim().IsEmpty)
        {
            level.Texts.TryAdd(entry[..colon].Trim().Trim("\"'").ToString(), Simple(entry[(colon + 1)..]));
        }
    }

    private static string Simple(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        return value.IsEmpty || value[0] is '{' or '[' or '|' or '>' or '#' ? string.Empty : value.Trim("\"'").ToString();
    }
}
