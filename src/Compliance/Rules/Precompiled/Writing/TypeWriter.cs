using Compliance.Types;

namespace Compliance.Rules.Precompiled.Writing;

/// <summary>Writes the types that fields, thresholds and expressions name by place.</summary>
internal sealed class TypeWriter(FormTables tables, FormSink sink)
{
    /// <summary>Writes all types that were named so far.</summary>
    public void WriteAll()
    {
        sink.Count(tables.Types.Count);
        foreach (var type in tables.Types)
        {
            Write(type);
        }
    }

    private void Write(FactType type)
    {
        sink.Byte((byte)type.Kind);
        switch (type)
        {
            case FactType.MoneyType money:
                sink.Count(money.Currencies.Length);
                foreach (var currency in money.Currencies)
                {
                    sink.Count(tables.Currencies.Of(currency));
                }

                break;
            case FactType.RateType rate:
                sink.Count(tables.Currencies.Of(rate.From));
                sink.Count(tables.Currencies.Of(rate.To));
                break;
            case FactType.CodeType code:
                sink.Count(tables.CodeLists.Of(code.List));
                break;
            case { Kind: FactTypeKind.Region }:
                sink.Text((type as FactType.RegionType)?.Tree);
                break;
            case FactType.ObjectType nested:
                sink.Count(tables.Records.Of(nested.Definition));
                break;
            case FactType.ReferenceType reference:
                sink.Count(tables.Records.Of(reference.Target));
                break;
            case FactType.ListType list:
                sink.Count(tables.TypeOf(list.Element));
                break;
            case FactType.MapType map:
                sink.Count(tables.CodeLists.Of(map.Keys));
                sink.Count(tables.TypeOf(map.Value));
                break;
        }
    }
}
