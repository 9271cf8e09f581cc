using System.Globalization;
using Compliance.Law.Provisions;

namespace Compliance.Authoring.Coverage.Quotations;

/// <summary>The places of an official text, told by their headings: which words belong to which article.</summary>
internal sealed class PlacesOfText
{
    private const string NumberMark = "{number}";
    private const string PartMark = "{part}";

    private readonly Dictionary<string, List<string>> _words = new(StringComparer.Ordinal);

    private PlacesOfText()
    {
    }

    /// <summary>Gets whether the text has any heading.</summary>
    public bool HasHeadings => _words.Count > 0;

    /// <summary>Gets the numbers of the places, in no order.</summary>
    public IEnumerable<string> Numbers => _words.Keys;

    /// <summary>Tells the places apart.</summary>
    /// <param name="wording">The text, with LF between the lines.</param>
    /// <param name="heading">How a place begins.</param>
    public static PlacesOfText In(string wording, PlaceHeading heading)
    {
        var places = new PlacesOfText();
        var (number, start) = ((string?)null, 0);
        for (var at = 0; at < wording.Length;)
        {
            var end = wording.IndexOf('\n', at) is >= 0 and var next ? next : wording.Length;
            if (NumberIn(wording.AsSpan(at, end - at).Trim(), heading) is { } found)
            {
                places.Add(number, wording[start..at]);
                (number, start) = (found, at);
            }

            at = end + 1;
        }

        places.Add(number, wording[start..]);
        return places;
    }

    /// <summary>Gets the words of a place; several where the text numbers several enactments alike.</summary>
    /// <param name="number">The number as registered: that of an item is in its article.</param>
    public IReadOnlyList<string> Of(string number) => _words.GetValueOrDefault(Whole(number)) ?? [];

    /// <summary>Gets the number of the whole that a number with brackets is in.</summary>
    public static string Whole(string number) => number.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket ? number[..bracket].TrimEnd() : number;

    private void Add(string? number, string words)
    {
        if (number is null)
        {
            return;
        }

        if (!_words.TryGetValue(number, out var all))
        {
            _words.Add(number, all = []);
        }

        all.Add(words);
    }

    private static string? NumberIn(ReadOnlySpan<char> line, PlaceHeading heading)
    {
        if (heading.InsertedForm is { } inserted && Match(line, inserted, heading.Numerals) is { Part: { } part } both)
        {
            return $"{both.Number}-{part}";
        }

        return Match(line, heading.Form, heading.Numerals)?.Number;
    }

    private static (string Number, string? Part)? Match(ReadOnlySpan<char> line, string form, NumeralSystem numerals)
    {
        var isFollowed = form.EndsWith('…');
        var left = form.AsSpan().TrimEnd('…').TrimEnd();
        string? number = null;
        string? part = null;
        while (!left.IsEmpty)
        {
            if (left.StartsWith(NumberMark))
            {
                number = Take(ref line, numerals);
                left = left[NumberMark.Length..];
            }
            else if (left.StartsWith(PartMark))
            {
                part = Take(ref line, numerals);
                left = left[PartMark.Length..];
            }
            else if (!line.IsEmpty && line[0] == left[0])
            {
                line = line[1..];
                left = left[1..];
            }
            else
            {
                return null;
            }
        }

        var isWhole = line.IsEmpty || (isFollowed && char.IsWhiteSpace(line[0]));
        return isWhole && number is { Length: > 0 } ? (number, part is { Length: > 0 } ? part : null) : null;
    }

    // Takes the longest number that the text begins with; none is the empty text.
    private static string Take(ref ReadOnlySpan<char> text, NumeralSystem numerals)
    {
        var length = 0;
        while (length < text.Length && (numerals == NumeralSystem.Chinese ? ChineseNumber.IsNumeral(text[length]) : IsDigit(text[length], length)))
        {
            length++;
        }

        var taken = text[..length];
        text = text[length..];
        return numerals == NumeralSystem.Chinese && length > 0 ? ChineseNumber.Read(taken).ToString(CultureInfo.InvariantCulture) : taken.ToString();
    }

    // 15a is a number of its own.
    private static bool IsDigit(char c, int place) => char.IsAsciiDigit(c) || (place > 0 && char.IsAsciiLetter(c));
}
