using Compliance.Declarations;
using Compliance.Declarations.Changing;
using Compliance.Reasoning.Witnesses;
using Compliance.Types;

namespace Compliance.Reasoning.Remedies;

/// <summary>Adds a thing that a solution stands for.</summary>
internal static class NodeEdit
{
    /// <summary>Adds it.</summary>
    public static void Insert(DeclarationChanges changes, EntityType type, WitnessNode.Mapping thing)
    {
        if (type.Cardinality == EntityCardinality.Single)
        {
            changes.Insert(type.Id, facts => Put(facts, thing));
            return;
        }

        var id = thing.Entries.Select(e => e.Value).OfType<WitnessNode.Name>().First().Id;
        changes.Insert(type.Id, id, facts => Put(facts, thing));
    }

    private static void Put(FactsBuilder facts, WitnessNode.Mapping thing)
    {
        foreach (var (key, value) in thing.Entries.Where(e => e.Key.En != "id"))
        {
            switch (value)
            {
                case WitnessNode.Leaf leaf:
                    FactEdit.Put(facts, key.En, leaf.Value);
                    break;
                case WitnessNode.Name name:
                    facts.Set(key.En, name.Id);
                    break;
                case WitnessNode.Sequence list:
                    facts.Set(key.En, list.Items.Select(i => i is WitnessNode.Name name ? name.Id : ((WitnessNode.Leaf)i).Value.Canonical));
                    break;
                case WitnessNode.Mapping inner:
                    facts.Set(key.En, part => Put(part, inner));
                    break;
            }
        }
    }
}
