using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Unicode;
using Compliance.Types;

namespace Compliance.Declarations.Changing;

/// <summary>Applies a batch of changes to a declaration: makes another one, which shares what is not changed; or says what is wrong.</summary>
internal sealed class DeclarationEditor
{
    private readonly DeclarationReader _reader;
    private readonly Declaration _before;
    private readonly ChangingSet?[] _sets;
    private readonly List<Diagnostic> _diagnostics = [];
    private bool _addsHistory;

    private DeclarationEditor(DeclarationReader reader, Declaration before)
    {
        _reader = reader;
        _before = before;
        _sets = new ChangingSet?[before.Sets.Length];
    }

    /// <summary>Applies changes in order.</summary>
    /// <param name="reader">Reads the facts.</param>
    /// <param name="before">The declaration; it stays as it is.</param>
    /// <param name="changes">The changes.</param>
    public static DeclarationResult Apply(DeclarationReader reader, Declaration before, IReadOnlyList<ThingChange> changes)
    {
        var editor = new DeclarationEditor(reader, before);
        foreach (var change in changes)
        {
            editor.Apply(change);
        }

        var after = editor.HasErrors ? null : editor.Finish();
        return new DeclarationResult(after, [.. editor._diagnostics]);
    }

    private bool HasErrors => _diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error);

    private void Apply(ThingChange change)
    {
        if (_before.Vocabulary.FindEntity(NormalForm.Of(change.Entity)) is not { } type)
        {
            // The binder says what may have been meant.
            _diagnostics.AddRange(Bind([(change.Entity, change.Facts ?? (LocatedNode)CodeNodes.List([]))]).Diagnostics);
            return;
        }

        var set = Set(type.Index);
        switch (change.Kind)
        {
            case ThingChangeKind.Insert:
                Insert(set, change);
                break;
            case ThingChangeKind.Update:
                Update(set, change);
                break;
            case ThingChangeKind.Retract:
                Retract(set, change.Id);
                break;
            case ThingChangeKind.None:
                if (type.Cardinality == EntityCardinality.Single)
                {
                    // Of some entities that cannot be said.
                    _diagnostics.AddRange(Bind([(type.Id, CodeNodes.None)]).Diagnostics);
                }

                set.Things.RemoveRange(set.Own, set.Things.Count - set.Own);
                set.State = EntitySetState.Complete;
                break;
            default:
                ThrowWithoutList(type, change.Entity);
                set.State = change.Kind == ThingChangeKind.Complete ? EntitySetState.Complete : EntitySetState.Incomplete;
                break;
        }
    }

    private void Insert(ChangingSet set, ThingChange change)
    {
        if (change.Id is null && set.Type.Cardinality == EntityCardinality.Many)
        {
            throw new ArgumentException($"There can be many of '{set.Type.Id}': a thing that is inserted needs an id.", nameof(change));
        }

        if (Facts(set, change) is not { } thing)
        {
            return;
        }

        var isSingle = set.Type.Cardinality == EntityCardinality.Single;
        var at = isSingle ? (set.Things.Count == 0 ? -1 : 0) : set.Find(change.Id);
        if (at >= 0)
        {
            _diagnostics.Add(At(set.PathOf(at), (p, s) => DeclarationDiagnostics.DeclaredTwice(s, set.Things[at].Facts.Span, set.Type, set.Things[at].Id)));
            return;
        }

        set.Things.Add(new ChangingThing(null, thing.Id, thing.HasId, thing.Facts) { IsReplaced = true });
        if (set.State == EntitySetState.Undeclared || isSingle)
        {
            set.State = EntitySetState.Complete;
        }
    }

    private void Update(ChangingSet set, ThingChange change)
    {
        if (Find(set, change.Id) is not (>= 0 and var at) || Facts(set, change) is not { } thing)
        {
            return;
        }

        // What is not named stays; what is named without a value becomes undeclared.
        var slots = set.Things[at].Facts.Slots.ToArray();
        foreach (var entry in change.Facts!.Entries)
        {
            if (set.Type.Find(NormalForm.Of(entry.Key.Text)) is { } field)
            {
                slots[field.Slot] = thing.Facts[field];
            }
        }

        set.Things[at].Facts = RecordValue.Of(set.Type, slots, set.Things[at].Facts.Span);
        set.Things[at].IsReplaced = true;
    }

    private void Retract(ChangingSet set, string? id)
    {
        if (Find(set, id) is not (>= 0 and var at))
        {
            return;
        }

        if (at < set.Own)
        {
            _diagnostics.Add(At(set.Type.Id, (p, s) => DeclarationDiagnostics.PrincipalMissing(s, set.Type)));
            return;
        }

        set.Things.RemoveAt(at);
        if (set.Type.Cardinality == EntityCardinality.Single)
        {
            set.State = EntitySetState.Undeclared;
        }
    }

    private int Find(ChangingSet set, string? id)
    {
        if (id is null && set.Type.Cardinality == EntityCardinality.Many)
        {
            throw new ArgumentException($"There can be many of '{set.Type.Id}': which one is meant is said by its id.", nameof(id));
        }

        var at = set.Find(id);
        if (at < 0)
        {
            var path = id is null || set.Type.Cardinality == EntityCardinality.Single ? set.Type.Id : $"{set.Type.CollectionId}[{id}]";
            _diagnostics.Add(At(path, (p, s) => DeclarationDiagnostics.UnknownReference(s, set.Type, id ?? set.Type.Id, set.Names)));
        }

        return at;
    }

    // Reads the facts of one thing as an excerpt of a declaration, with the usual diagnostics.
    private Entity? Facts(ChangingSet set, ThingChange change)
    {
        var type = set.Type;
        var isOwn = type.Cardinality == EntityCardinality.Single || (type.Cardinality == EntityCardinality.Principal && set.Find(change.Id) == 0);
        var list = CodeNodes.Mapping([("incomplete", CodeNodes.List([change.Facts!]))]);
        var company = type.Cardinality == EntityCardinality.Principal && set.Things is [{ HasId: true } principal, ..]
            ? CodeNodes.Mapping([("id", CodeNodes.Text(principal.Id))])
            : null;
        var read = isOwn ? Bind([(type.Id, change.Facts!)])
            : company is null ? Bind([(type.CollectionId, list)])
            : Bind([(type.Id, company), (type.CollectionId, list)]);
        _diagnostics.AddRange(read.Diagnostics);
        if (read.Declaration is not { } excerpt)
        {
            return null;
        }

        _addsHistory |= excerpt.HasHistory;
        return excerpt[type].Items[isOwn || type.Cardinality == EntityCardinality.Many ? 0 : 1];
    }

    private DeclarationResult Bind(IEnumerable<(string Key, LocatedNode Value)> entries) =>
        _reader.Excerpt(CodeNodes.Mapping(entries), _before.Name);

    private static void ThrowWithoutList(EntityType type, string entity)
    {
        if (type.Cardinality == EntityCardinality.Single)
        {
            throw new ArgumentException($"There is one '{entity}' at most, and no list that could be complete: insert it, or declare that there is none.", nameof(entity));
        }
    }

    private Declaration? Finish()
    {
        foreach (var set in _sets)
        {
            set?.Number();
        }

        Replace();
        var resolver = new ChangedReferences(type => _sets[type.Index] ?? new ChangingSet(_before[type]), _diagnostics);
        foreach (var set in _sets.OfType<ChangingSet>())
        {
            for (var i = 0; i < set.Things.Count; i++)
            {
                var thing = set.Things[i];
                thing.After = thing.IsReplaced ? new Entity(set.Type, thing.Id, resolver.Copy(set, i), i, thing.HasId) : thing.Before;
            }
        }

        resolver.Resolve();
        if (HasErrors)
        {
            return null;
        }

        ImmutableArray<EntitySet> sets = [.. _before.Sets.Select((before, i) => _sets[i] is { } set ? After(set) : before)];
        return new Declaration(_before.Vocabulary, _before.Name, contentHash: null, _before.AsOf, sets, HasHistory(sets), _before.AsOfSpan).WriteWords();
    }

    private ChangingSet Set(int type) => _sets[type] ??= new ChangingSet(_before.Sets[type]);

    // A thing at another place, or that refers to one that is replaced or gone, is another object too.
    private void Replace()
    {
        var gone = new HashSet<Entity>(ReferenceEqualityComparer.Instance);
        foreach (var set in _sets.OfType<ChangingSet>())
        {
            gone.UnionWith(set.Before.Items);
            for (var i = 0; i < set.Things.Count; i++)
            {
                var thing = set.Things[i];
                thing.IsReplaced |= thing.Before is null || thing.Before.Index != i || thing.Before.Id != thing.Id;
                if (!thing.IsReplaced)
                {
                    gone.Remove(thing.Before!);
                }
            }
        }

        for (var before = -1; before != gone.Count;)
        {
            before = gone.Count;
            foreach (var set in _before.Sets)
            {
                foreach (var thing in set.Items)
                {
                    if (Array.Exists(thing.Targets, gone.Contains) && gone.Add(thing))
                    {
                        // It had its place until now.
                        Set(set.Type.Index).Things[thing.Index].IsReplaced = true;
                    }
                }
            }
        }
    }

    private static EntitySet After(ChangingSet set)
    {
        var isSame = set.State == set.Before.State && set.Things.Count == set.Before.Items.Length && set.Things.TrueForAll(t => !t.IsReplaced);
        return isSame ? set.Before : set.Before with { State = set.State, Items = [.. set.Things.Select(t => t.After!)] };
    }

    private bool HasHistory(ImmutableArray<EntitySet> sets) =>
        _addsHistory || _before.HasHistory ? sets.Any(s => s.Items.Any(i => i.Facts.Slots.Any(HoldsHistory))) : _before.HasHistory;

    private static bool HoldsHistory(FactValue? value) => value switch
    {
        HistoryValue => true,
        RecordValue record => record.Slots.Any(HoldsHistory),
        ListValue list => list.Items.Any(HoldsHistory),
        MapValue map => map.Values.Any(HoldsHistory),
        _ => false,
    };

    private static Diagnostic At(string path, Func<string, SourceSpan, Diagnostic> make) =>
        make(path, SourceSpan.WholeOf(SourceFile.ForFact(path, string.Empty, 1))) with { Path = path };
}
