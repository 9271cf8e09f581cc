namespace Compliance.Types;

/// <summary>The types without parts, one row each: spelling in vocabularies, name in messages, what values can do.</summary>
/// <remarks>How a value is read is the row of the same kind in <c>SimpleValues</c>.</remarks>
internal static class SimpleTypes
{
    private const TypeTraits Number = TypeTraits.Numeric | TypeTraits.Ordered;

    private static readonly FactType.SimpleType[] Rows =
    [
        new(FactTypeKind.Text, "text", "文本", new("文字", "text"), "string", "str"),
        new(FactTypeKind.Boolean, "boolean", "是否", new("是否", "boolean"), "bool"),
        new(FactTypeKind.Integer, "integer", "整数", new("整数", "integer"), "int") { Traits = Number },
        new(FactTypeKind.Decimal, "decimal", "小数", new("数", "number"), "number", "float", "double") { Traits = Number },
        new(FactTypeKind.Percent, "percent", "百分比", new("百分比", "percentage"), "percentage", "pct") { Traits = Number },
        new(FactTypeKind.Date, "date", "日期", new("日期", "date"), "datetime") { Traits = TypeTraits.Ordered },
        new(FactTypeKind.Period, "period", "期间", new("期间", "period")) { Traits = TypeTraits.WithoutEquality },
        new(FactTypeKind.Duration, "duration", "时长", new("时长", "duration")) { Traits = TypeTraits.Ordered },
        new(FactTypeKind.Region, "region", "地区", new("地区", "region")),
    ];

    /// <summary>Gets the types, in the order in which messages list them.</summary>
    public static IReadOnlyList<FactType.SimpleType> All => Rows;

    /// <summary>Gets the type of a kind.</summary>
    public static FactType.SimpleType Of(FactTypeKind kind) => Find(kind) ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a simple type.");

    /// <summary>Finds the type of a kind; none where the kind has parts.</summary>
    public static FactType.SimpleType? Find(FactTypeKind kind)
    {
        foreach (var type in Rows)
        {
            if (type.Kind == kind)
            {
                return type;
            }
        }

        return null;
    }
}
