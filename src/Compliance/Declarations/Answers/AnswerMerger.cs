using System.Globalization;
using Compliance.Binding;
using Compliance.Declarations.Tables;
using Compliance.Diagnostics;
using Compliance.Facts.Parsing;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Text.Unicode;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Declarations.Answers;

/// <summary>Puts answers into the nodes of a declaration, each at the path of its question. What is declared stays as it is.</summary>
/// <param name="vocabulary">What the names mean.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class AnswerMerger(Vocabulary vocabulary, DiagnosticBag diagnostics)
{
    private static readonly Keyword IdKey = new(CommonWords.Id, CommonWords.IdZh);
    private static readonly Keyword IncompleteKey = new(CommonWords.Incomplete, CommonWords.IncompleteZh);

    /// <summary>Puts answers into a declaration.</summary>
    /// <param name="root">Its nodes, which stay as they are.</param>
    /// <param name="answers">The answers about it.</param>
    /// <returns>The nodes with the answers that could be put there; the others are reported.</returns>
    public LocatedNode Merge(MappingNode root, IEnumerable<FactAnswer> answers)
    {
        var seen = new Dictionary<string, FactAnswer>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            if (!seen.TryAdd(answer.Path, answer))
            {
                diagnostics.Add(AnswerDiagnostics.Twice(answer, seen[answer.Path]));
                continue;
            }

            root = Put(root, answer);
        }

        return root;
    }

    private MappingNode Put(MappingNode root, FactAnswer answer)
    {
        var steps = AnswerPath.Split(answer.Path);
        if (AnswerType.Of(vocabulary, answer.Path) is not { } type || vocabulary.FindEntity(steps[0].Name) is not { } entity)
        {
            return Refuse(root, vocabulary.FindEntity(steps[0].Name) is null ? AnswerDiagnostics.Elsewhere(answer) : AnswerDiagnostics.UnknownFact(answer));
        }

        var isOne = steps[0].Id is null && (steps.Count > 1 || entity.Cardinality == EntityCardinality.Single);
        var key = isOne ? new Keyword(entity.Id, entity.Label.Zh) : new Keyword(entity.CollectionId, entity.CollectionLabel.Zh);
        if (type.Type is null)
        {
            return Change(root, k => key.Matches(k), key.Id, answer, old => None(old, entity, answer));
        }

        return Change(root, k => key.Matches(k), key.Id, answer, old => steps[0].Id is { } id
            ? InList(old, id, answer, item => InRecord(item, entity, steps, 1, answer))
            : InRecord(old is null || IsOpen(old) ? new MappingNode([], answer.Span) : old, entity, steps, 1, answer));
    }

    // What "none" says of a list: there are no others than those listed.
    private LocatedNode? None(LocatedNode? old, EntityType entity, FactAnswer answer)
    {
        if (answer.Text is not (CommonWords.None or CommonWords.NoneZh or "[]"))
        {
            return Refuse(old, AnswerDiagnostics.NoneOnly(answer));
        }

        return old is null || IsOpen(old) ? entity.Cardinality == EntityCardinality.Single ? new ScalarNode(CommonWords.None, ScalarStyle.Plain, answer.Span) : new SequenceNode([], answer.Span)
            : PartOf(old) is { } part ? part
            : Refuse(old, AnswerDiagnostics.Declared(answer, old.Span));
    }

    private LocatedNode? InRecord(LocatedNode? node, RecordType record, IReadOnlyList<AnswerPath> steps, int at, FactAnswer answer)
    {
        if (node is not MappingNode mapping || record.Find(steps[at].Name) is not { } field)
        {
            return Refuse(node, AnswerDiagnostics.UnknownFact(answer));
        }

        return Change(mapping, k => k == field.Id || k == field.Label.Zh, field.Id, answer, old => steps[at].Id is { } id && field.Type is FactType.ListType list
            ? InList(old, id, answer, item => InField(item, list.Element, steps, at, answer))
            : InField(old, field.Type, steps, at, answer));
    }

    private LocatedNode? InField(LocatedNode? old, FactType type, IReadOnlyList<AnswerPath> steps, int at, FactAnswer answer)
    {
        if (at == steps.Count - 1)
        {
            return Leaf(old, type, answer);
        }

        var inner = old is null || IsOpen(old) ? new MappingNode([], answer.Span) : old;
        if (inner is not MappingNode mapping || HistoryText.Is(inner))
        {
            return Refuse(old, AnswerDiagnostics.Declared(answer, inner.Span));
        }

        var name = steps[at + 1].Name;
        return type switch
        {
            FactType.ObjectType nested => InRecord(inner, nested.Definition, steps, at + 1, answer),
            FactType.MapType map when map.Keys.Find(name) is { } code =>
                Change(mapping, k => ReferenceEquals(map.Keys.Find(k), code), code.Id, answer, v => InField(v, map.Value, steps, at + 1, answer)),
            { Kind: FactTypeKind.Period } => Change(mapping, k => k == name || k == (name == CommonWords.From ? CommonWords.FromZh : CommonWords.ToZh), name, answer, v => Leaf(v, FactType.Date, answer)),
            _ => Refuse(old, AnswerDiagnostics.UnknownFact(answer)),
        };
    }

    private LocatedNode? Leaf(LocatedNode? old, FactType type, FactAnswer answer)
    {
        if (type is FactType.MapType or FactType.ObjectType && answer.Text is not (CommonWords.None or CommonWords.NoneZh))
        {
            return Refuse(old, AnswerDiagnostics.Elsewhere(answer));
        }

        var part = type is FactType.ListType && old is not null ? PartOf(old) : null;
        if (old is not null && part is null && !IsOpen(old))
        {
            return Refuse(old, AnswerDiagnostics.Declared(answer, old.Span));
        }

        // What completes a list comes behind what it has.
        var value = TableColumns.Value(new TableCell(0, answer.Text, answer.Span), type, diagnostics);
        return part is null ? value
            : value is SequenceNode more ? part with { Items = [.. part.Items, .. more.Items] }
            : NoneMarker.IsWord(value, type) ? part
            : value;
    }

    private LocatedNode? InList(LocatedNode? node, string id, FactAnswer answer, Func<LocatedNode, LocatedNode?> put)
    {
        if (node is MappingNode incomplete && PartOf(incomplete) is { } part)
        {
            var changed = InList(part, id, answer, put);
            return incomplete with { Entries = [.. incomplete.Entries.Select(e => IncompleteKey.Matches(e.Key.Text) ? e with { Value = changed ?? e.Value } : e)] };
        }

        if (node is not SequenceNode list || PlaceOf(list, id) is not (>= 0 and var place))
        {
            return Refuse(node, AnswerDiagnostics.UnknownFact(answer));
        }

        return list with { Items = list.Items.SetItem(place, put(list.Items[place]) ?? list.Items[place]) };
    }

    private static int PlaceOf(SequenceNode list, string id)
    {
        if (id.StartsWith('#') && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number >= 1 && number <= list.Items.Length ? number - 1 : -1;
        }

        for (var i = 0; i < list.Items.Length; i++)
        {
            if (list.Items[i] is MappingNode item && item.Entries.Any(e => IdKey.Matches(NormalForm.Of(e.Key.Text)) && e.Value is ScalarNode own && TextEquality.Comparer.Equals(own.Text, id)))
            {
                return i;
            }
        }

        return -1;
    }

    // Replaces the value of a key, or adds the key; what has no value stays away.
    private static MappingNode Change(MappingNode mapping, Func<string, bool> isKey, string key, FactAnswer answer, Func<LocatedNode?, LocatedNode?> change)
    {
        for (var i = 0; i < mapping.Entries.Length; i++)
        {
            var entry = mapping.Entries[i];
            if (!isKey(NormalForm.Of(entry.Key.Text)))
            {
                continue;
            }

            var value = change(entry.Value) ?? entry.Value;
            var isAnswer = ReferenceEquals(value.Span.File, answer.Span.File) && !ReferenceEquals(entry.Value.Span.File, answer.Span.File);
            return mapping with { Entries = mapping.Entries.SetItem(i, new MappingEntry(isAnswer ? entry.Key with { Span = answer.Span } : entry.Key, value)) };
        }

        return change(null) is { } added
            ? mapping with { Entries = mapping.Entries.Add(new MappingEntry(new ScalarNode(key, ScalarStyle.Plain, answer.Span), added)) }
            : mapping;
    }

    // A key without a value, and what stands for one that is not known, declare nothing.
    private static bool IsOpen(LocatedNode node) => node is ScalarNode scalar && (scalar.IsNull || Placeholder.Is(scalar.Text));

    private static SequenceNode? PartOf(LocatedNode node) =>
        node is MappingNode mapping ? mapping.Entries.FirstOrDefault(e => IncompleteKey.Matches(NormalForm.Of(e.Key.Text)))?.Value as SequenceNode : null;

    private T Refuse<T>(T node, Diagnostic diagnostic)
        where T : LocatedNode?
    {
        diagnostics.Add(diagnostic);
        return node;
    }
}
