using System.Collections.Immutable;
using Compliance.Declarations.Changing;
using Compliance.Facts;
using Compliance.Reasoning.Logic;
using Compliance.Reasoning.Symbols;
using Compliance.Reasoning.Witnesses;
using Compliance.Reasoning.Worlds;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Reasoning.Remedies;

/// <summary>The changes that a solution stands for.</summary>
/// <param name="Facts">The declared facts that become something else, each with its value.</param>
/// <param name="Added">The things that are added, each as it is declared.</param>
internal sealed record FoundChanges(ImmutableArray<(FreeFact Fact, FactValue Value)> Facts, ImmutableArray<(EntityType Type, WitnessNode.Mapping Thing)> Added)
{
    /// <summary>Gets how many changes there are.</summary>
    public int Count => Facts.Length + Added.Length;

    /// <summary>Gets what tells these changes from others, whatever the values.</summary>
    public ImmutableArray<string> Keys => [.. Facts.Select(f => f.Fact.Key), .. Added.Select(a => a.Type.Id)];

    /// <summary>Reads the changes of a solution.</summary>
    public static FoundChanges Of(DeclaredFacts declared, World world, Solution solution)
    {
        var reader = new WitnessReader(world, solution);
        return new(
            [.. declared.Free.Where(f => solution.Holds(f.Changes)).Select(f => (f, Value(reader, f, solution)))],
            [.. declared.Added.Where(s => solution.Holds(s.Exists)).Select(s => (s.Type, reader.Thing(s)))]);
    }

    /// <summary>Gets the same without one of them.</summary>
    public FoundChanges Without(int place) => place < Facts.Length
        ? this with { Facts = Facts.RemoveAt(place) }
        : this with { Added = Added.RemoveAt(place - Facts.Length) };

    /// <summary>Gets the same with another value of a fact.</summary>
    public FoundChanges With(int place, FactValue value) => this with { Facts = Facts.SetItem(place, (Facts[place].Fact, value)) };

    /// <summary>Makes the changes.</summary>
    public void Apply(DeclarationChanges changes, DeclaredFacts declared)
    {
        foreach (var (type, thing) in Added)
        {
            NodeEdit.Insert(changes, type, thing);
        }

        foreach (var group in Facts.GroupBy(f => f.Fact.Slot))
        {
            FactEdit.Update(changes, declared.Things(group.Key.Type)[group.Key.Index], [.. group.Select(f => ((IReadOnlyList<Field>)f.Fact.Steps, f.Value))]);
        }
    }

    /// <summary>Gets the changes for readers.</summary>
    public IEnumerable<FactChange> Display(DeclaredFacts declared)
    {
        foreach (var (fact, value) in Facts)
        {
            var thing = declared.Things(fact.Slot.Type)[fact.Slot.Index];
            yield return new FactChange(
                $"{thing.Path}.{string.Join('.', fact.Steps.Select(s => s.Id))}",
                new(
                    $"{thing.Label.Zh} · {string.Join(" · ", fact.Steps.Select(s => s.Label.Zh))}",
                    $"{thing.Label.En} · {string.Join(" · ", fact.Steps.Select(s => s.Label.En))}"),
                fact.Declared?.Display ?? new LocalizedText("未申报", "not declared"),
                value.Display);
        }

        foreach (var (type, thing) in Added)
        {
            yield return new FactChange(
                type.Cardinality == EntityCardinality.Single ? type.Id : type.CollectionId,
                type.Label,
                new LocalizedText("没有", "none"),
                new(WitnessText.Flow(thing, isChinese: true), WitnessText.Flow(thing, isChinese: false)));
        }
    }

    private static FactValue Value(WitnessReader reader, FreeFact fact, Solution solution)
    {
        if (!solution.Holds(fact.Value.None) && fact.Value is ListSymbol list)
        {
            return new ListValue([.. list.Items.Where(i => solution.Holds(i.IsIn)).Select(i => (FactValue)((ChoiceSymbol)i.Value).Cases[0].Value)], isComplete: true, default);
        }

        return reader.Read(fact.Value, fact.Type) switch
        {
            WitnessNode.Leaf leaf => leaf.Value,
            WitnessNode.Name name => new ReferenceValue(name.Id, default),
            _ => throw new InvalidOperationException("A fact of a kind that may not change."),
        };
    }
}
