using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Law.Provisions;
using Compliance.Rules.Binding.Shapes;
using Compliance.Syntax;

namespace Compliance.Rules.Binding.Sources;

/// <summary>Binds how places begin in the official texts of a legal order.</summary>
internal sealed class HeadingBinder(DiagnosticBag diagnostics)
{
    private const string Number = "{number}";
    private const string Part = "{part}";

    /// <summary>Binds a heading: its form alone, or with what else there is to say.</summary>
    public PlaceHeading? Bind(LocatedNode? node)
    {
        if (node is null or ScalarNode)
        {
            return Form(node, [Number]) is { } alone ? new PlaceHeading(alone, null, NumeralSystem.Digits) : null;
        }

        if (MappingReader.Open(node, LegalOrderShapes.Heading, diagnostics) is not { } reader)
        {
            return null;
        }

        var form = Form(reader.Required(LawKeywords.Form), [Number]);
        var inserted = Form(reader.Optional(LawKeywords.Inserted), [Number, Part]);
        var numerals = ScalarReading.Word(reader.Optional(LawKeywords.Numerals), WordsOfLaw.Numerals, LawNames.Numerals, diagnostics) ?? NumeralSystem.Digits;
        reader.Finish();
        return form is null ? null : new PlaceHeading(form, inserted, numerals);
    }

    // Each mark once, and the ellipsis at the end or nowhere.
    private string? Form(LocatedNode? node, string[] marks)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } form)
        {
            return null;
        }

        var rest = marks.Aggregate(form, (left, mark) => left.Split(mark) is [var before, var behind] ? before + behind : "{");
        if (rest.AsSpan().IndexOfAny('{', '}') < 0 && rest.TrimEnd('…').Trim() is { Length: > 0 } words && !words.Contains('…', StringComparison.Ordinal))
        {
            return form;
        }

        diagnostics.Add(RuleDiagnostics.HeadingMistaken(node!.Span, form, string.Join(' ', marks)));
        return null;
    }
}
