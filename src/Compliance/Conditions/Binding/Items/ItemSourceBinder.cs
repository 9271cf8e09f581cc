using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Expressions;
using Compliance.Types;

namespace Compliance.Conditions.Binding.Items;

/// <summary>Finds what a quantifier or aggregate iterates over: a list or map field of the innermost thing, else an entity.</summary>
internal sealed class ItemSourceBinder(BindingContext context, BindingScope scope)
{
    /// <summary>Binds a phrase.</summary>
    public BoundItems? Bind(ItemPhrase phrase)
    {
        var items = phrase.StartsWithName ? OfNamed(phrase) : OfInnermost(phrase) ?? OfEntity(phrase);
        return items is null || (phrase.Alias is { } alias && IsTaken(phrase, alias)) ? null : items;
    }

    private BoundItems? OfInnermost(ItemPhrase phrase)
    {
        // Resolved without reporting: where no list is found, the name may still be an entity's.
        var type = FirstType(phrase);
        for (var used = 1; type is not null; used++)
        {
            if (type.Kind is FactTypeKind.List or FactTypeKind.Map)
            {
                var source = new PathBinder(context, phrase.Scalar).FromInnermost(scope, phrase.Path.AsSpan()[..used]);
                return source is null ? null : Items(phrase, source, used);
            }

            type = used < phrase.Path.Length ? MemberNames.TypeOf(type, phrase.Path[used].Name, context, phrase.Scalar.Span) : null;
        }

        return null;
    }

    private FactType? FirstType(ItemPhrase phrase)
    {
        var name = phrase.Path[0].Name;
        var item = BindingScope.Reference(scope.Variable, default).Type;
        return MemberNames.RecordOf(item) is not null ? MemberNames.TypeOf(item, name, context, phrase.Scalar.Span)
            : RuleKeywords.Value.Matches(name) ? item
            : null;
    }

    private BoundItems? OfEntity(ItemPhrase phrase)
    {
        var head = phrase.Path[0];
        var place = ScalarPlace.Of(phrase.Scalar, head.Start, head.Name.Length);
        if (context.Vocabulary.FindEntity(head.Name) is { } entity)
        {
            return new BoundItems(new ItemSource.Entities(entity, place), scope.WithEntity(entity, phrase.Alias?.Name), phrase.Path[1..]);
        }

        var binder = new PathBinder(context, phrase.Scalar);
        if (FirstType(phrase) is null)
        {
            context.Diagnostics.Add(ConditionDiagnostics.UnknownEntity(place, head.Name, [.. Candidates()]));
        }
        else if (binder.FromInnermost(scope, phrase.Path.AsSpan()) is { } value)
        {
            context.Diagnostics.Add(ConditionDiagnostics.NotAListOrMap(place, phrase.Text, value.Type));
        }

        return null;
    }

    private BoundItems? OfNamed(ItemPhrase phrase)
    {
        var binder = new PathBinder(context, phrase.Scalar);
        var value = binder.FromName(scope, phrase.Path.AsSpan()[..1]);
        for (var used = 1; value is not null; used++)
        {
            if (value.Type.Kind is FactTypeKind.List or FactTypeKind.Map)
            {
                return Items(phrase, value, used);
            }

            if (used == phrase.Path.Length)
            {
                context.Diagnostics.Add(ConditionDiagnostics.NotAListOrMap(value.Span, phrase.Text, value.Type));
                return null;
            }

            value = binder.FromName(scope, phrase.Path.AsSpan()[..(used + 1)]);
        }

        return null;
    }

    private BoundItems Items(ItemPhrase phrase, Expression source, int used)
    {
        var (item, keys) = source.Type is FactType.MapType map ? (map.Value, map.Keys) : (((FactType.ListType)source.Type).Element, null);
        ImmutableArray<string> names = phrase.Alias is { } alias ? [alias.Name]
            : source is FieldAccess { Field: var field } ? [field.Id, field.Label.Zh]
            : source is DefinitionReference { Definition: var term } ? [term.Id, term.Label.Zh]
            : [phrase.Path[used - 1].Name];
        return new BoundItems(new ItemSource.Items(source, source.Span), scope.WithItem(item, keys, names, source), phrase.Path[used..]);
    }

    private bool IsTaken(ItemPhrase phrase, PathSegment alias)
    {
        var isTaken = new PathBinder(context, phrase.Scalar).Candidates(scope).Contains(alias.Name, StringComparer.Ordinal);
        if (isTaken)
        {
            context.Diagnostics.Add(ConditionDiagnostics.NameTaken(ScalarPlace.Of(phrase.Scalar, alias.Start, alias.Name.Length), alias.Name));
        }

        return isTaken;
    }

    private IEnumerable<string> Candidates() => context.Vocabulary.Entities
        .SelectMany(e => new[] { e.Id, e.Label.Zh, e.CollectionId, e.CollectionLabel.Zh })
        .Concat((MemberNames.RecordOf(BindingScope.Reference(scope.Variable, default).Type)?.Fields ?? [])
            .Where(f => f.Type.Kind is FactTypeKind.List or FactTypeKind.Map)
            .SelectMany(f => new[] { f.Id, f.Label.Zh }))
        .Distinct(StringComparer.Ordinal);
}
