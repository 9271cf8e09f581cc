using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Compliance.Spreadsheets.Formats;

/// <summary>Where the digits of a number stand in a part of a format, and what stands around them.</summary>
internal sealed class DigitMask
{
    private const decimal Thousand = 1000m;
    private const decimal Hundred = 100m;

    private readonly List<FormatToken> _core = [];
    private readonly int _thousands;
    private readonly int _hundreds;
    private readonly int _shift;
    private readonly bool _isGrouped;

    /// <summary>Reads a part that shows digits.</summary>
    public DigitMask(ImmutableArray<FormatToken> tokens)
    {
        var first = Index(tokens, fromEnd: false);
        var last = Index(tokens, fromEnd: true);
        Prefix = Around(tokens.Take(first));
        Suffix = Around(tokens.Skip(last + 1));
        _hundreds = tokens.Count(t => t.Kind == FormatTokenKind.Percent);

        // Commas behind the digits, of the whole number or of all, divide by a thousand each; between digits they group.
        var point = tokens.IndexOf(tokens.FirstOrDefault(t => t.Kind == FormatTokenKind.Point));
        var end = last + 1;
        for (; end < tokens.Length && tokens[end].Kind == FormatTokenKind.Comma; end++)
        {
            _thousands++;
        }

        for (var i = point - 1; i > first && tokens[i].Kind == FormatTokenKind.Comma; i--)
        {
            _thousands++;
        }

        _core.AddRange(tokens[first..(last + 1)].Where(t => t.Kind is not (FormatTokenKind.Comma or FormatTokenKind.Percent)));
        _isGrouped = tokens[first..(last + 1)].Count(t => t.Kind == FormatTokenKind.Comma) > (point < 0 ? 0 : _thousands - (end - last - 1));

        // "# ?/?" shows a fraction, whose digits are those of no decimal.
        var isFraction = point < 0 && tokens.Skip(first).Any(t => t.Kind == FormatTokenKind.Literal && t.Text.TrimStart().StartsWith('/'));
        if (isFraction)
        {
            _core.RemoveAll(t => t.Kind == FormatTokenKind.Literal);
            Suffix = string.Empty;
        }

        IsGeneral = isFraction || _core.Any(t => t.Kind == FormatTokenKind.General);
        IsExponent = tokens.Any(t => t.Kind == FormatTokenKind.Exponent);

        // 0\.0,"k": a point that is text between digits moves the number, as "0!.0," shows 12345 as 1.2.
        var inner = _core.FindIndex(t => t.Kind == FormatTokenKind.Literal);
        var isShift = point < 0 && inner > 0 && _core[inner].Text == "." && _core.Count(t => t.Kind == FormatTokenKind.Literal) == 1;
        _shift = isShift ? _core.Skip(inner).Count(t => t.Kind == FormatTokenKind.Digit) : 0;
        IsReadable = (isShift || inner < 0) && !Prefix.Any(char.IsDigit) && !Suffix.Any(char.IsDigit);
        Decimals = isShift ? _shift : _core.SkipWhile(t => t.Kind != FormatTokenKind.Point).Count(t => t.Kind == FormatTokenKind.Digit);
        if (isShift)
        {
            _core[inner] = new FormatToken(FormatTokenKind.Point, ".");
        }
    }

    /// <summary>Gets what stands before the digits.</summary>
    public string Prefix { get; }

    /// <summary>Gets what stands behind them.</summary>
    public string Suffix { get; }

    /// <summary>Gets how many decimal places are shown.</summary>
    public int Decimals { get; }

    /// <summary>Gets whether the number is shown in its usual form.</summary>
    public bool IsGeneral { get; }

    /// <summary>Gets whether it is shown as a power of ten.</summary>
    public bool IsExponent { get; }

    /// <summary>Gets whether the places shown are fixed.</summary>
    public bool IsRounded => !IsGeneral && !IsExponent;

    /// <summary>Gets by how many powers of ten the format makes the number less.</summary>
    public int Power => (3 * _thousands) + _shift;

    /// <summary>Gets whether nothing stands between the digits but a point, and no digit beside them.</summary>
    public bool IsReadable { get; }

    /// <summary>Gets the number that is shown; <see langword="null"/> where it is too great.</summary>
    public decimal? Scale(decimal number)
    {
        try
        {
            for (var i = 0; i < _hundreds; i++)
            {
                number *= Hundred;
            }

            for (var i = 0; i < _thousands; i++)
            {
                number /= Thousand;
            }

            for (var i = 0; i < _shift; i++)
            {
                number /= 10;
            }

            return number;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Writes a number, which is rounded already, into the places of its digits.</summary>
    public string Show(decimal number)
    {
        if (!IsRounded)
        {
            return Prefix + SectionFormatter.Plain(number) + Suffix;
        }

        var text = number.ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Split('.');
        var whole = text[0].TrimStart('0');
        var fraction = text.Length > 1 ? text[1] : string.Empty;
        var point = _core.FindIndex(t => t.Kind == FormatTokenKind.Point);
        return Prefix + Whole(point < 0 ? _core : _core[..point], whole) + (point < 0 ? string.Empty : "." + Fraction(_core[(point + 1)..], fraction)) + Suffix;
    }

    private string Whole(List<FormatToken> places, string digits)
    {
        var result = new StringBuilder();
        var next = digits.Length - 1;
        var written = 0;
        for (var i = places.Count - 1; i >= 0; i--)
        {
            if (places[i].Kind == FormatTokenKind.Literal)
            {
                result.Insert(0, places[i].Text);
                continue;
            }

            var isFirst = !places.Take(i).Any(p => p.Kind == FormatTokenKind.Digit);
            do
            {
                var digit = next >= 0 ? digits[next].ToString() : places[i].Text == "0" ? "0" : string.Empty;
                if (digit.Length > 0 && _isGrouped && written > 0 && written % 3 == 0)
                {
                    result.Insert(0, ',');
                }

                result.Insert(0, digit);
                written += digit.Length;
                next--;
            }
            while (isFirst && next >= 0);
        }

        return result.ToString();
    }

    private static string Fraction(List<FormatToken> places, string digits)
    {
        var result = new StringBuilder();
        var next = 0;
        foreach (var place in places)
        {
            if (place.Kind == FormatTokenKind.Literal)
            {
                result.Append(place.Text);
            }
            else if (place.Kind == FormatTokenKind.Digit)
            {
                var rest = digits.AsSpan(next).TrimEnd('0').Length;
                result.Append(place.Text == "0" || rest > 0 ? digits[next].ToString() : string.Empty);
                next++;
            }
        }

        return result.ToString();
    }

    private static int Index(ImmutableArray<FormatToken> tokens, bool fromEnd)
    {
        var found = -1;
        for (var i = 0; i < tokens.Length && (fromEnd || found < 0); i++)
        {
            found = tokens[i].Kind is FormatTokenKind.Digit or FormatTokenKind.General or FormatTokenKind.Point ? i : found;
        }

        return found;
    }

    private static string Around(IEnumerable<FormatToken> tokens) =>
        string.Concat(tokens.Select(t => t.Kind is FormatTokenKind.Literal ? t.Text : t.Kind == FormatTokenKind.Percent ? "%" : string.Empty));
}
