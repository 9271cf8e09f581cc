using Compliance.Binding;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding;

/// <summary>Finds what can follow a dot, without reporting what cannot.</summary>
internal static class MemberNames
{
    /// <summary>Gets the entity or object whose fields a value has, or <see langword="null"/>.</summary>
    public static RecordType? RecordOf(FactType? type) => type switch
    {
        FactType.ReferenceType reference => reference.Target,
        FactType.ObjectType record => record.Definition,
        _ => null,
    };

    /// <summary>Gets the fields and definitions of an entity or object, by id and label.</summary>
    public static IEnumerable<string> Of(RecordType record, BindingContext context)
    {
        var fields = record.Fields.SelectMany(f => new[] { f.Id, f.Label.Zh });
        return record is EntityType entity ? fields.Concat(context.Definitions.Names(entity)) : fields;
    }

    /// <summary>Gets the type of a part of a value, or <see langword="null"/> when it has no such part.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="name">The part.</param>
    /// <param name="context">Where definitions are looked up; one that is not bound yet is bound.</param>
    /// <param name="place">Where the part is named.</param>
    public static FactType? TypeOf(FactType type, string name, BindingContext context, SourceSpan place) => type switch
    {
        FactType.MapType map => map.Keys.Find(name) is null ? null : map.Value,
        { Kind: FactTypeKind.Period } => RuleKeywords.From.Matches(name) || RuleKeywords.To.Matches(name) ? FactType.Date : null,
        _ => RecordOf(type) is not { } record ? null
            : record.Find(name) is { } field ? field.Type
            : record is EntityType entity && context.Definitions.TryFind(entity, name, place, out var definition) ? definition?.Type
            : null,
    };
}
