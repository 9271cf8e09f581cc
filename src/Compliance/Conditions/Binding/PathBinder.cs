using Compliance.Binding;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Conditions.Expressions;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding;

/// <summary>Follows dotted paths: through references, nested objects, definitions, map codes and the ends of periods.</summary>
/// <param name="context">What names are bound against.</param>
/// <param name="scalar">The scalar that holds the path.</param>
internal sealed class PathBinder(BindingContext context, ScalarNode scalar)
{
    /// <summary>Follows a path that begins at the innermost thing.</summary>
    public Expression? FromInnermost(BindingScope scope, ReadOnlySpan<PathSegment> path) => Follow(scope.Variable, path, path[0].Start);

    /// <summary>Follows a path that begins with the name of a thing in scope.</summary>
    public Expression? FromName(BindingScope scope, ReadOnlySpan<PathSegment> path)
    {
        var head = path[0];
        var start = head.Start > 0 && scalar.Text[head.Start - 1] == '$' ? head.Start - 1 : head.Start;
        var span = Place(start, head);
        var variables = scope.Find(head.Name);
        var singleton = Singleton(head.Name);
        if (variables.Length > 1 || (variables.Length == 1 && singleton is not null && scope.Variable.Index > 0 && variables[0] == scope.Variable))
        {
            context.Diagnostics.Add(ConditionDiagnostics.AmbiguousName(span, head.Name));
            return null;
        }

        if (variables.Length == 1)
        {
            return path.Length == 1 ? BindingScope.Reference(variables[0], span) : Follow(variables[0], path[1..], start);
        }

        if (singleton is not null)
        {
            return Steps(new SingletonReference(singleton, span), path[1..], start);
        }

        if (RuleKeywords.AsOf.Matches(head.Name))
        {
            return Steps(new AsOfDay(span), path[1..], start);
        }

        if (RuleKeywords.Day.Matches(head.Name))
        {
            return Steps(new JudgedDay(span), path[1..], start);
        }

        context.Diagnostics.Add(ConditionDiagnostics.UnknownVariable(span, head.Name, [.. Candidates(scope)]));
        return null;
    }

    /// <summary>Determines whether a path can begin with a name.</summary>
    public bool IsKnown(BindingScope scope, string name) => scope.Find(name).Length > 0 || Singleton(name) is not null || RuleKeywords.AsOf.Matches(name);

    /// <summary>Gets every name that can be written after <c>$</c>.</summary>
    public IEnumerable<string> Candidates(BindingScope scope) => scope.Names
        .Concat(context.Vocabulary.Entities.Where(e => e.Cardinality != EntityCardinality.Many).SelectMany(e => new[] { e.Id, e.Label.Zh }))
        .Append(RuleKeywords.Day.Id)
        .Append(RuleKeywords.Day.Zh)
        .Append(RuleKeywords.AsOf.Id)
        .Append(RuleKeywords.AsOf.Zh)
        .Distinct(StringComparer.Ordinal);

    /// <summary>Gets the entity of which a declaration holds one, by its id or label.</summary>
    public EntityType? Singleton(string name) =>
        context.Vocabulary.FindEntity(name) is { } entity && entity.Cardinality != EntityCardinality.Many && (entity.Id == name || entity.Label.Zh == name)
            ? entity
            : null;

    /// <summary>Follows a path through an item: <c>key</c> and <c>value</c> for entries and plain values, else its fields.</summary>
    private Expression? Follow(Variable variable, ReadOnlySpan<PathSegment> path, int start)
    {
        var item = BindingScope.Reference(variable, Place(start, path[0]));
        if (variable.Keys is not null && RuleKeywords.Key.Matches(path[0].Name))
        {
            return Steps(new MapKeyReference(variable, Place(start, path[0])), path[1..], start);
        }

        if (variable.Entity is null && RuleKeywords.Value.Matches(path[0].Name))
        {
            return Steps(item, path[1..], start);
        }

        if (variable.Entity is null && MemberNames.RecordOf(item.Type) is null)
        {
            string[] parts = variable.Keys is null
                ? [RuleKeywords.Value.Id, RuleKeywords.Value.Zh]
                : [RuleKeywords.Key.Id, RuleKeywords.Key.Zh, RuleKeywords.Value.Id, RuleKeywords.Value.Zh];
            context.Diagnostics.Add(ConditionDiagnostics.UnknownField(Place(path[0]), LocalizedText.Same(variable.Name), path[0].Name, parts));
            return null;
        }

        return Steps(item, path, start);
    }

    private Expression? Steps(Expression from, ReadOnlySpan<PathSegment> path, int start)
    {
        Expression? reached = from;
        foreach (var segment in path)
        {
            reached = Step(reached, segment, start);
            if (reached is null)
            {
                return null;
            }
        }

        return reached;
    }

    private Expression? Step(Expression target, PathSegment segment, int start)
    {
        var span = Place(start, segment);
        switch (target.Type)
        {
            case FactType.ReferenceType or FactType.ObjectType:
                return Member(target, segment, span);

            case FactType.MapType map:
                if (map.Keys.Find(segment.Name) is { } code)
                {
                    return new MapAccess(target, code, span);
                }

                context.Diagnostics.Add(ConditionDiagnostics.UnknownMapCode(
                    Place(segment), new LocalizedText(map.Keys.Label.Zh, map.Keys.Id), segment.Name, [.. map.Keys.Codes.SelectMany(c => new[] { c.Id, c.Label.Zh })]));
                return null;

            case { Kind: FactTypeKind.Period } when RuleKeywords.From.Matches(segment.Name) || RuleKeywords.To.Matches(segment.Name):
                return new PeriodEndAccess(target, RuleKeywords.From.Matches(segment.Name), span);

            case { Kind: FactTypeKind.Period }:
                context.Diagnostics.Add(ConditionDiagnostics.UnknownField(
                    Place(segment), TypeText.Of(target.Type), segment.Name, [RuleKeywords.From.Id, RuleKeywords.From.Zh, RuleKeywords.To.Id, RuleKeywords.To.Zh]));
                return null;

            default:
                context.Diagnostics.Add(ConditionDiagnostics.NoParts(Place(segment), scalar.Text[start..Math.Max(start, segment.Start - 1)], target.Type, segment.Name));
                return null;
        }
    }

    private Expression? Member(Expression target, PathSegment segment, SourceSpan span)
    {
        var record = MemberNames.RecordOf(target.Type)!;
        if (record.Find(segment.Name) is { } field)
        {
            return new FieldAccess(target, field, span);
        }

        if (record is EntityType entity && context.Definitions.TryFind(entity, segment.Name, Place(segment), out var definition))
        {
            return definition is null ? null : new DefinitionReference(target, definition, span);
        }

        context.Diagnostics.Add(record is EntityType && RuleKeywords.Id.Matches(segment.Name)
            ? ConditionDiagnostics.IdIsNotAField(Place(segment), record.Id)
            : ConditionDiagnostics.UnknownField(Place(segment), new LocalizedText(record.Label.Zh, record.Id), segment.Name, [.. MemberNames.Of(record, context)]));
        return null;
    }

    private SourceSpan Place(PathSegment segment) => ScalarPlace.Of(scalar, segment.Start, segment.Name.Length);

    private SourceSpan Place(int start, PathSegment last) => ScalarPlace.Of(scalar, start, last.Start + last.Name.Length - start);
}
