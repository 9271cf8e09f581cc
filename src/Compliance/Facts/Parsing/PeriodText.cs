using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts.Time;
using Compliance.Literals;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Facts.Parsing;

/// <summary>Reads periods: <c>2023-01-01..2024-12-31</c> or <c>{ from, to }</c>.</summary>
internal static class PeriodText
{
    private static readonly Keyword FromKey = new(CommonWords.From, CommonWords.FromZh);
    private static readonly Keyword ToKey = new(CommonWords.To, CommonWords.ToZh);
    private static readonly Keyword OpenWord = new(CommonWords.Open, CommonWords.OpenZh);
    private static readonly LocalizedText What = new("期间", "period");
    /// <summary>Reads a period on one line.</summary>
    public static PeriodValue? Read(string text, SourceSpan node, SourceSpan entry, DiagnosticBag diagnostics)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            diagnostics.Add(ValueDiagnostics.PeriodExpected(node, text, Correction(text)));
            return null;
        }

        var first = text[..dots].TrimEnd(' ');
        var last = text[(dots + 2)..].TrimStart(' ');
        if (first.Length == 0 && last.Length == 0)
        {
            diagnostics.Add(ValueDiagnostics.PeriodWithoutDay(node));
            return null;
        }

        var from = EndOnLine(first, node, diagnostics);
        var to = EndOnLine(last, node, diagnostics);
        return from is null || to is null ? null : Between(from.Value, to.Value, node, entry, diagnostics);
    }

    /// <summary>Reads a period of two keys; an end without a key is not declared.</summary>
    public static PeriodValue? Read(MappingNode node, SourceSpan entry, DiagnosticBag diagnostics)
    {
        var reader = new MappingReader(node, What, diagnostics);
        var from = EndOfKey(reader.Optional(FromKey), diagnostics);
        var to = EndOfKey(reader.Optional(ToKey), diagnostics);
        reader.Finish();
        if (from is null || to is null)
        {
            return null;
        }

        if (from.Value.State == PeriodEndState.Open && to.Value.State == PeriodEndState.Open)
        {
            diagnostics.Add(ValueDiagnostics.PeriodWithoutDay(node.Span));
            return null;
        }

        return Between(from.Value, to.Value, node.Span, entry, diagnostics);
    }

    private static PeriodValue? Between(PeriodEnd from, PeriodEnd to, SourceSpan node, SourceSpan entry, DiagnosticBag diagnostics)
    {
        if (from.State == PeriodEndState.Day && to.State == PeriodEndState.Day && to.Day < from.Day)
        {
            diagnostics.Add(ValueDiagnostics.PeriodReversed(node, from.Day, to.Day));
            return null;
        }

        return new PeriodValue(from, to, entry);
    }

    private static PeriodEnd? EndOnLine(string text, SourceSpan node, DiagnosticBag diagnostics) =>
        text.Length == 0 ? PeriodEnd.Open : DateText.Read(text, node, diagnostics) is { } day ? PeriodEnd.On(day) : null;

    private static PeriodEnd? EndOfKey(LocatedNode? node, DiagnosticBag diagnostics)
    {
        switch (node is null ? null : NoneMarker.AsWord(node, FactType.Date, diagnostics))
        {
            case null:
                return node is null ? PeriodEnd.Undeclared : null;
            case ScalarNode scalar when OpenWord.Matches(scalar.Text):
                return PeriodEnd.Open;
            case ScalarNode { Text: CommonWords.None or CommonWords.NoneZh }:
                diagnostics.Add(ValueDiagnostics.PeriodEndNone(node!.Span));
                return null;
            case ScalarNode scalar when Placeholder.Is(scalar.Text):
                diagnostics.Add(ValueDiagnostics.PlaceholderFound(scalar.Span, scalar.Text));
                return PeriodEnd.Undeclared;
            case ScalarNode scalar:
                return DateText.Read(scalar.Text, scalar.Span, diagnostics) is { } day ? PeriodEnd.On(day) : null;
            default:
                diagnostics.Add(BindingDiagnostics.TextExpected(node!.Span));
                return null;
        }
    }

    private static string? Correction(string text)
    {
        foreach (var separator in TimeWords.Separators)
        {
            var parts = text.Split(separator, StringSplitOptions.TrimEntries);
            if (parts.Length == 2 && DateText.Readings(parts[0]) is [var from])
            {
                return DateText.Readings(parts[1]) is [var to] ? $"{IsoDay.Of(from)}..{IsoDay.Of(to)}" : parts[1] is "" or TimeWords.Now or CommonWords.OpenZh ? $"{IsoDay.Of(from)}.." : null;
            }
        }

        return DateText.Readings(text) is [var day] ? $"{IsoDay.Of(day)}..{IsoDay.Of(day)}" : null;
    }
}
