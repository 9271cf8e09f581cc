using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Declarations.Changing;

/// <summary>Resolves the references of things that are replaced, once all things are known.</summary>
/// <param name="sets">Gets the things of an entity.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class ChangedReferences(Func<EntityType, ChangingSet> sets, List<Diagnostic> diagnostics)
{
    private readonly List<(ReferenceValue Value, EntityType Target, ChangingSet Set, int Place, Field Field)> _open = [];
    private readonly Dictionary<EntityType, (ChangingSet Set, Dictionary<string, Entity> ById)> _targets = [];

    /// <summary>Copies facts with references to be resolved.</summary>
    /// <param name="set">The things among which it is.</param>
    /// <param name="place">The place of the thing among them.</param>
    public RecordValue Copy(ChangingSet set, int place)
    {
        var facts = set.Things[place].Facts;
        return EntityTargets.Any(facts) ? References.Copy(facts, (value, target, field) => _open.Add((value, target, set, place, field))) : facts;
    }

    /// <summary>Gives each reference its target; one to something that is not declared is reported.</summary>
    public void Resolve()
    {
        foreach (var (value, target, holder, place, field) in _open)
        {
            if (!_targets.TryGetValue(target, out var targets))
            {
                var set = sets(target);
                _targets.Add(target, targets = (set, ById(set)));
            }

            if (targets.ById.TryGetValue(value.Id, out var thing))
            {
                value.Target = thing;
                continue;
            }

            // A value that was built in code stands in no file: its path is its place.
            var path = $"{holder.PathOf(place)}.{field.Id}";
            var span = value.Span.File is null ? SourceSpan.WholeOf(SourceFile.ForFact(path, value.Id, 1)) : value.Span;
            diagnostics.Add(DeclarationDiagnostics.UnknownReference(span, target, value.Id, targets.Set.Names) with { Path = path });
        }
    }

    private static Dictionary<string, Entity> ById(ChangingSet set)
    {
        var byId = new Dictionary<string, Entity>(TextEquality.Comparer);
        foreach (var thing in set.Things)
        {
            byId.TryAdd(thing.Id, thing.After ?? thing.Before!);
        }

        return byId;
    }
}
