using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Facts.Parsing;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>Reads values.</summary>
internal sealed class ValueSource(FormTables tables, FormSource source)
{
    /// <summary>Reads a value, or that there is none.</summary>
    public FactValue? Read()
    {
        var tag = source.Byte();
        return tag == ValueTag.None ? null : Read(tag, source.Span());
    }

    /// <summary>Reads a value.</summary>
    public FactValue Required() => Read() ?? throw FormException.UnknownTag(ValueTag.None);

    /// <summary>Reads a code.</summary>
    public Code Code() => tables.CodeLists[source.Count()].Codes[source.Count()];

    private FactValue Read(byte tag, SourceSpan span) => tag switch
    {
        ValueTag.Simple => Simple(span),
        ValueTag.Number => Number(span),
        ValueTag.Rate => new RateValue(source.Number(), tables.Currencies[source.Count()], tables.Currencies[source.Count()], span),
        ValueTag.Date => new DateValue(source.RequiredDay(), span),
        ValueTag.Period => new PeriodValue(End(), End(), span),
        ValueTag.Duration => Duration(span),
        ValueTag.Region => new RegionValue(tables.Regions.At(source.Count()), span),
        ValueTag.Code => new CodeValue(Code(), span),
        ValueTag.Record => new RecordValue(tables.Records[source.Count()], ReadAll(), span),
        ValueTag.Reference => new ReferenceValue(source.Text(), span),
        ValueTag.List => List(span),
        ValueTag.Map => new MapValue(tables.CodeLists[source.Count()], ReadAll(), span),
        ValueTag.DeclaredNone => new NoneValue(span),
        _ => throw FormException.UnknownTag(tag),
    };

    private SimpleValue Simple(SourceSpan span)
    {
        var kind = (FactTypeKind)source.Byte();
        return CanonicalValues.Of(kind, source.Text(), span) ?? throw FormException.UnknownTag((byte)kind);
    }

    private NumberValue Number(SourceSpan span)
    {
        var kind = (FactTypeKind)source.Byte();
        var number = source.Number();
        return new NumberValue(number, kind, span, source.Place() is >= 0 and var place ? tables.Currencies[place] : null);
    }

    private DurationValue Duration(SourceSpan span)
    {
        var unit = (DurationUnit)source.Byte();
        return new DurationValue(source.Count(), unit, span);
    }

    private PeriodEnd End() => (PeriodEndState)source.Byte() switch
    {
        PeriodEndState.Day => PeriodEnd.On(source.RequiredDay()),
        PeriodEndState.Open => PeriodEnd.Open,
        _ => PeriodEnd.Undeclared,
    };

    private ListValue List(SourceSpan span)
    {
        var isComplete = source.Flag();
        return new ListValue(ReadAll()!, isComplete, span);
    }

    private ImmutableArray<FactValue?> ReadAll()
    {
        var values = new FactValue?[source.Count()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Read();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }
}
