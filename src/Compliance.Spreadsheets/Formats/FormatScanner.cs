using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Compliance.Spreadsheets.Formats;

/// <summary>Splits the code of a number format (ECMA-376 part 1, 18.8.31) into its parts. Any text is a format.</summary>
internal ref struct FormatScanner(string code)
{
    private const string Conditions = "<>=";

    private readonly List<FormatToken> _tokens = [];
    private readonly StringBuilder _literal = new();
    private int _at;
    private FormatCondition? _condition;
    private bool _isRed;

    /// <summary>Reads all parts.</summary>
    public ImmutableArray<FormatSection> Read()
    {
        var sections = ImmutableArray.CreateBuilder<FormatSection>();
        while (_at < code.Length)
        {
            if (code[_at] == ';')
            {
                _at++;
                sections.Add(Section());
            }
            else
            {
                Next();
            }
        }

        sections.Add(Section());
        return sections.ToImmutable();
    }

    private FormatSection Section()
    {
        Flush();
        var section = new FormatSection([.. MinutesAsTime(WithoutPartsOfSeconds(_tokens))], _condition, _isRed);
        _tokens.Clear();
        _condition = null;
        _isRed = false;
        return section;
    }

    private void Next()
    {
        var unit = code[_at];
        if (Keyword(FormatWords.General))
        {
            Add(FormatTokenKind.General, "General");
        }
        else if (Keyword(FormatWords.HalfDay))
        {
            Add(FormatTokenKind.Time, "AM/PM");
        }
        else if (unit is '"')
        {
            Quoted();
        }
        else if (unit is '\\' or '!')
        {
            _literal.Append(Following());
        }
        else if (unit is '_' or '*')
        {
            // Room of the width of a sign, and a sign that fills the cell.
            Following();
        }
        else if (unit is '[')
        {
            Bracket();
        }
        else if (unit is '0' or '#' or '?' or '.' or ',' or '%' or '@')
        {
            _at++;
            Add(unit switch { '.' => FormatTokenKind.Point, ',' => FormatTokenKind.Comma, '%' => FormatTokenKind.Percent, '@' => FormatTokenKind.Text, _ => FormatTokenKind.Digit }, unit.ToString());
        }
        else if (unit is 'E' or 'e' && _at + 1 < code.Length && code[_at + 1] is '+' or '-')
        {
            Add(FormatTokenKind.Exponent, code[_at..(_at + 2)]);
            for (_at += 2; _at < code.Length && code[_at] is '0' or '#' or '?'; _at++)
            {
            }
        }
        else if ("yYmMdDhHsSeEgGbBaA".Contains(unit, StringComparison.Ordinal))
        {
            DateLetters();
        }
        else
        {
            _literal.Append(unit);
            _at++;
        }
    }

    private bool Keyword(string[] words)
    {
        foreach (var word in words)
        {
            if (Keyword(word))
            {
                return true;
            }
        }

        return false;
    }

    private bool Keyword(string word)
    {
        if (string.Compare(code, _at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        _at += word.Length;
        return true;
    }

    private string Following()
    {
        var text = _at + 1 < code.Length ? code[_at + 1].ToString() : string.Empty;
        _at += 2;
        return text;
    }

    private void Quoted()
    {
        var end = code.IndexOf('"', _at + 1);
        _literal.Append(code, _at + 1, (end < 0 ? code.Length : end) - _at - 1);
        _at = end < 0 ? code.Length : end + 1;
    }

    // A colour, a condition, a currency with its locale, a way of writing digits, or elapsed time.
    private void Bracket()
    {
        var end = code.IndexOf(']', _at);
        var inner = code[(_at + 1)..(end < 0 ? code.Length : end)];
        _at = end < 0 ? code.Length : end + 1;
        if (inner.StartsWith('$'))
        {
            var dash = inner.LastIndexOf('-');
            _literal.Append(inner.AsSpan(1, (dash < 0 ? inner.Length : dash) - 1));
        }
        else if (inner.Length > 0 && Conditions.Contains(inner[0], StringComparison.Ordinal))
        {
            var digits = inner.TrimStart('<', '>', '=');
            _condition = decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var bound) ? new(inner[..^digits.Length], bound) : null;
        }
        else if (inner.Length > 0 && inner.Trim('h', 'H', 'm', 'M', 's', 'S').Length == 0)
        {
            Add(FormatTokenKind.Time, inner);
        }
        else if (FormatWords.Red.Contains(inner.ToUpperInvariant()))
        {
            _isRed = true;
        }
    }

    private void DateLetters()
    {
        var start = _at;
        var letter = char.ToLowerInvariant(code[_at]);
        while (_at < code.Length && char.ToLowerInvariant(code[_at]) == letter)
        {
            _at++;
        }

        var text = code[start.._at];
        Add(
            letter switch
            {
                'y' or 'e' or 'b' or 'g' => FormatTokenKind.Year,
                'm' => FormatTokenKind.Month,
                'd' when text.Length <= 2 => FormatTokenKind.Day,
                'd' or 'a' => FormatTokenKind.Weekday,
                _ => FormatTokenKind.Time,
            },
            text);
    }

    private void Add(FormatTokenKind kind, string text)
    {
        Flush();
        _tokens.Add(new FormatToken(kind, text));
    }

    private void Flush()
    {
        if (_literal.Length > 0)
        {
            _tokens.Add(new FormatToken(FormatTokenKind.Literal, _literal.ToString()));
            _literal.Clear();
        }
    }

    // The digits of "ss.000" are those of a time.
    private static List<FormatToken> WithoutPartsOfSeconds(List<FormatToken> tokens)
    {
        var result = new List<FormatToken>(tokens.Count);
        var isPart = false;
        foreach (var token in tokens)
        {
            isPart = token.Kind == FormatTokenKind.Point
                ? result.Count > 0 && result[^1] is { Kind: FormatTokenKind.Time } last && last.Text.Contains('s', StringComparison.OrdinalIgnoreCase)
                : isPart && token.Kind == FormatTokenKind.Digit;
            if (!isPart)
            {
                result.Add(token);
            }
        }

        return result;
    }

    // "m" after hours or before seconds are minutes.
    private static IEnumerable<FormatToken> MinutesAsTime(List<FormatToken> tokens)
    {
        var dates = tokens.Where(t => t.Kind >= FormatTokenKind.Year).ToList();
        var seen = -1;
        foreach (var token in tokens)
        {
            seen += token.Kind >= FormatTokenKind.Year ? 1 : 0;
            var isMinutes = token.Kind == FormatTokenKind.Month
                && ((seen > 0 && IsTime(dates[seen - 1], 'h')) || (seen + 1 < dates.Count && IsTime(dates[seen + 1], 's')));
            yield return isMinutes ? token with { Kind = FormatTokenKind.Time } : token;
        }

        static bool IsTime(FormatToken token, char letter) =>
            token.Kind == FormatTokenKind.Time && token.Text.Contains(letter, StringComparison.OrdinalIgnoreCase);
    }
}
