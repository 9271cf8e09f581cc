using Compliance.Declarations;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Text;

namespace Compliance.Tests.Declarations.Direct;

/// <summary>Writes down all that a declaration is, places included, so that two can be compared.</summary>
internal static class DeclarationText
{
    public static string Of(Declaration declaration) => string.Join(
        '\n',
        declaration.Sets
            .SelectMany(s => s.Items.Select(i => $"  {i.Id} {i.Index} {i.Path} {Place(i.Span)} {Value(i.Facts)}").Prepend($"{s.Type.Id} {s.State} {Place(s.Span)}"))
            .Prepend($"{declaration.Name} {declaration.ContentHash} {declaration.AsOf:O}"));

    private static string Value(FactValue? value) => value is null ? "-" : $"{value.GetType().Name} {Place(value.Span)} " + value switch
    {
        RecordValue record => $"{record.Type.Id}({string.Join("; ", record.Slots.Select(Value))})",
        ListValue list => $"{list.IsComplete}[{string.Join("; ", list.Items.Select(Value))}]",
        MapValue map => $"{map.Keys.Id}{{{string.Join("; ", map.Values.Select(Value))}}}",
        NumberValue number => $"{number.Kind} {string.Join(',', decimal.GetBits(number.Value))}",
        ReferenceValue reference => $"{reference.Id} is {reference.Target.Path} {reference.Target.Index} {Place(reference.Target.Span)}",
        PeriodValue period => $"{period.From.State} {period.To.State} {period.Canonical}",
        _ => value.Canonical,
    };

    private static string Place(SourceSpan span) => $"{span.File?.Path}@{span.Start}+{span.Length}={span.Position}";
}
