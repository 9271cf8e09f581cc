using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding.ValueTests;

/// <summary>Names types in messages, as a lawyer would.</summary>
public static class TypeText
{
    /// <summary>Gets the name of a type in both languages, without an article.</summary>
    /// <param name="type">The type.</param>
    public static LocalizedText Of(FactType type) => type switch
    {
        FactType.CodeType code => new($"“{code.List.Label.Zh}”代码", $"code of '{code.List.Id}'"),
        FactType.ObjectType record => new($"“{record.Definition.Label.Zh}”对象", $"object '{record.Definition.Id}'"),
        FactType.ReferenceType reference => new($"“{reference.Target.Label.Zh}”", $"'{reference.Target.Id}'"),
        FactType.ListType list => new($"{Of(list.Element).Zh}的列表", $"list of {Of(list.Element).En}"),
        FactType.MapType map => new($"按“{map.Keys.Label.Zh}”分列的{Of(map.Value).Zh}", $"map of {Of(map.Value).En} by '{map.Keys.Id}'"),
        FactType.MoneyType { Only: { } only } => new($"{only.Label.Zh}金额", $"amount of money in {only.Id}"),
        FactType.MoneyType => new("金额", "amount of money"),
        FactType.RateType rate => new($"{rate.From.Id} 对 {rate.To.Id} 的汇率", $"rate {rate.From.Id}-{rate.To.Id}"),
        FactType.RegionType => FactType.Region is FactType.SimpleType region ? region.Name : LocalizedText.Same("region"),
        FactType.SimpleType simple => simple.Name,
        null => throw new ArgumentNullException(nameof(type)),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "A type without a name."),
    };
}
