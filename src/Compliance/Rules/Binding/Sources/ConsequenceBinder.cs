using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Literals;
using Compliance.Rules.Binding.Shapes;
using Compliance.Syntax;

namespace Compliance.Rules.Binding.Sources;

/// <summary>Binds what an article threatens.</summary>
/// <param name="order">The legal order of the source; its currency is that of amounts without one.</param>
/// <param name="orders">What reads the codes of currencies.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class ConsequenceBinder(LegalOrder order, LegalOrderBinder orders, DiagnosticBag diagnostics)
{
    /// <summary>Binds a consequence.</summary>
    /// <returns>The consequence; <see langword="null"/> where there is none, or it has a mistake.</returns>
    public LegalConsequence? Bind(LocatedNode? node)
    {
        if (MappingReader.Open(node, SourceShapes.Consequence, diagnostics) is not { } reader)
        {
            return null;
        }

        var text = ScalarReading.Localized(reader.Required(LawKeywords.Text), diagnostics);
        ImmutableArray<FineRange> fines = [.. ScalarReading.Items(reader.Optional(LawKeywords.Fines), diagnostics).Select(Fine).OfType<FineRange>()];
        reader.Finish();
        return text is null ? null : new LegalConsequence(text, fines, node!.Span);
    }

    private FineRange? Fine(LocatedNode node)
    {
        if (MappingReader.Open(node, SourceShapes.Fine, diagnostics) is not { } reader)
        {
            return null;
        }

        var measure = ScalarReading.Word(reader.Required(LawKeywords.By), WordsOfLaw.FineMeasures, LawNames.Fine, diagnostics);
        var isAmount = measure == FineMeasure.Amount;
        var of = ScalarReading.Localized(measure is null || isAmount ? null : reader.Required(LawKeywords.Of), diagnostics);
        var (fromNode, toNode) = (reader.Optional(LawKeywords.From), reader.Optional(LawKeywords.To));
        var (from, to) = (Number(fromNode), Number(toNode));
        var currency = isAmount ? orders.Currency(reader.Optional(LawKeywords.Currency)) ?? order.Currency : null;
        reader.Finish();
        if (measure is null || (!isAmount && of is null) || (fromNode is not null && from is null) || (toNode is not null && to is null))
        {
            return null;
        }

        if ((from is null && to is null) || from > to)
        {
            diagnostics.Add(RuleDiagnostics.FineWithoutBound(node.Span));
            return null;
        }

        if (isAmount && currency is null)
        {
            diagnostics.Add(RuleDiagnostics.FineWithoutCurrency(node.Span));
            return null;
        }

        return new FineRange(measure.Value, of, from, to, currency);
    }

    private decimal? Number(LocatedNode? node)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } text)
        {
            return null;
        }

        var (number, word) = Magnitude.Split(text.Trim());
        if (DecimalDigits.Read(number) is { } digits && Magnitude.PowerOf(word) is { } power && digits.TimesTenTo(power) is { IsWithinLimit: true } exact)
        {
            return exact.ToDecimal();
        }

        diagnostics.Add(RuleDiagnostics.FineNumberExpected(node!.Span, text));
        return null;
    }
}
