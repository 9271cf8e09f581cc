using System.Collections.Immutable;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Types;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>The things a random condition can name, and the values that can be reached from them.</summary>
internal sealed class Scope
{
    private const int LongestPath = 3;

    private readonly ImmutableArray<Variable> _variables;
    private readonly ImmutableArray<Definition> _definitions;
    private readonly Lazy<ImmutableArray<Expression>> _reachable;

    private Scope(ImmutableArray<Variable> variables, ImmutableArray<Definition> definitions)
    {
        _variables = variables;
        _definitions = definitions;
        _reachable = new Lazy<ImmutableArray<Expression>>(() => [.. Reach()]);
    }

    /// <summary>Gets every value that can be reached, singletons and the ends of periods included.</summary>
    public ImmutableArray<Expression> Reachable => _reachable.Value;

    /// <summary>Gets how many variables there are; the next one has this index.</summary>
    public int Depth => _variables.Length;

    /// <summary>Gets the innermost variable.</summary>
    public Variable Innermost => _variables[^1];

    /// <summary>Picks a value that fits: mostly a fact of the innermost thing, so that what is random is seldom far apart.</summary>
    public Expression? Pick(Random random, Func<Expression, bool> fits)
    {
        var fitting = Reachable.Where(fits).ToList();
        var near = fitting.FindAll(e => Steps(e) <= 1 && Root(e) == Innermost);
        var nearer = fitting.FindAll(e => Steps(e) <= 1);
        var chosen = random.Next(8) switch
        {
            < 5 when near.Count > 0 => near,
            < 7 when nearer.Count > 0 => nearer,
            _ => fitting,
        };
        return chosen.Count == 0 ? null : chosen[random.Next(chosen.Count)];
    }

    /// <summary>Gets the variable a path begins with, or <see langword="null"/>.</summary>
    public static Variable? Root(Expression expression) => expression switch
    {
        VariableReference variable => variable.Variable,
        MapKeyReference key => key.Variable,
        FieldAccess field => Root(field.Target),
        MapAccess map => Root(map.Target),
        DefinitionReference definition => Root(definition.Target),
        PeriodEndAccess end => Root(end.Target),
        _ => null,
    };

    /// <summary>Makes the scope of a rule or definition.</summary>
    public static Scope Of(EntityType subject, ImmutableArray<Definition> definitions) =>
        new([new Variable(subject.Id, subject, new FactType.ObjectType(subject), null, 0)], definitions);

    /// <summary>Makes the scope inside a quantifier or aggregate.</summary>
    public Scope With(ItemSource source)
    {
        var name = $"item{Depth}";
        var variable = source switch
        {
            ItemSource.Entities entities => new Variable(name, entities.Type, new FactType.ObjectType(entities.Type), null, Depth),
            ItemSource.Items { Source.Type: FactType.MapType map } => new Variable(name, null, map.Value, map.Keys, Depth),
            ItemSource.Items { Source.Type: FactType.ListType list } => new Variable(name, null, list.Element, null, Depth),
            _ => throw new InvalidOperationException("Neither entities nor items."),
        };
        return new Scope(_variables.Add(variable), _definitions);
    }

    /// <summary>Gets a reference to a variable.</summary>
    public static VariableReference Reference(Variable variable) =>
        new(variable, variable.Entity is { } entity ? new FactType.ReferenceType(entity) : variable.ItemType!, default);

    private IEnumerable<Expression> Reach()
    {
        var roots = _variables.Select(Reference).Concat(SmallWorld.Vocabulary.Entities
            .Where(e => e.Cardinality != EntityCardinality.Many)
            .Select(Expression (e) => new SingletonReference(e, default)));
        var found = roots.SelectMany(r => Reach(r, LongestPath))
            .Concat(_variables.Where(v => v.Keys is not null).Select(v => new MapKeyReference(v, default)))
            .Append(new AsOfDay(default))
            .Append(new JudgedDay(default))
            .Concat(SmallWorld.Parameters.Select(p => new ParameterReference(p, default)));
        return found;
    }

    private IEnumerable<Expression> Reach(Expression from, int steps)
    {
        if (from is not VariableReference { Variable.Entity: not null } and not SingletonReference)
        {
            yield return from;
        }

        if (steps > 0)
        {
            foreach (var found in Next(from).SelectMany(s => Reach(s, steps - 1)))
            {
                yield return found;
            }
        }
    }

    private static int Steps(Expression expression) => expression switch
    {
        FieldAccess field => Steps(field.Target) + 1,
        MapAccess map => Steps(map.Target) + 1,
        DefinitionReference definition => Steps(definition.Target) + 1,
        PeriodEndAccess end => Steps(end.Target) + 1,
        _ => 0,
    };

    private IEnumerable<Expression> Next(Expression from) => from.Type switch
    {
        FactType.ReferenceType reference => reference.Target.Fields
            .Select(Expression (f) => new FieldAccess(from, f, default))
            .Concat(_definitions
                .Where(d => ReferenceEquals(d.Subject, reference.Target))
                .Select(d => new DefinitionReference(from, d, default))),
        FactType.ObjectType record => record.Definition.Fields.Select(f => new FieldAccess(from, f, default)),
        FactType.MapType map => map.Keys.Codes.Select(c => new MapAccess(from, c, default)),
        { Kind: FactTypeKind.Period } => [new PeriodEndAccess(from, true, default), new PeriodEndAccess(from, false, default)],
        _ => [],
    };
}
