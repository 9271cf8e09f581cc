using Compliance.Conditions.Terms;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Authoring.Analysis.Symbols;

/// <summary>What rule files can name, as it was loaded last.</summary>
/// <param name="rulebook">The rules; <see langword="null"/> while there is no vocabulary.</param>
internal sealed class AuthoringNames(Rulebook? rulebook)
{
    private readonly Dictionary<RecordType, Member[]> _members = [];

    public Rulebook? Rulebook { get; } = rulebook;

    public Vocabulary? Vocabulary => Rulebook?.Vocabulary;

    public IEnumerable<EntityType> Entities => Vocabulary is { } vocabulary ? vocabulary.Entities : [];

    public IEnumerable<Parameter> Parameters => Rulebook is null ? [] : Rulebook.Packs.SelectMany(p => p.Parameters);

    public IEnumerable<Definition> Definitions => Rulebook is null ? [] : Rulebook.Packs.SelectMany(p => p.Definitions);

    public IEnumerable<Clause> Clauses => Rulebook is null ? [] : Rulebook.Packs.SelectMany(p => p.Clauses);

    public EntityType? Entity(string? name) => name is null ? null : Vocabulary?.FindEntity(name);

    public LegalSource? Source(string? id) => id is null || Rulebook is null ? null : Rulebook.Sources.FirstOrDefault(s => s.Id == id);

    public Parameter? Parameter(string name) => Parameters.FirstOrDefault(p => p.Id == name || p.Label.Zh == name);

    public Currency? Currency(string name) => Vocabulary?.FindCurrency(name);

    /// <summary>Gets the fields of a record, and the terms of an entity.</summary>
    public Member[] Members(RecordType record)
    {
        lock (_members)
        {
            if (!_members.TryGetValue(record, out var members))
            {
                members =
                [
                    .. record.Fields.Select(f => new Member(SymbolOf(f), f.Label, f.Type)),
                    .. Definitions.Where(d => d.Subject == record).Select(d => new Member(new Symbol(SymbolKind.Definition, d.Subject.Id, d.Id), d.Label, d.Type)),
                ];
                _members.Add(record, members);
            }

            return members;
        }
    }

    public Member? Find(RecordType record, string name) => Members(record) is var all && Array.Find(all, m => m.Symbol.Id == name) is { } byId ? byId : Array.Find(Members(record), m => m.Label.Zh == name);

    /// <summary>Gets the name of a record among owners of fields: an object may be called like an entity.</summary>
    public static string OwnerOf(RecordType record) => record is EntityType ? record.Id : $"object {record.Id}";

    public static Symbol SymbolOf(Field field) => new(SymbolKind.Field, OwnerOf(field.Owner), field.Id);

    public static Symbol SymbolOf(RecordType record) => new(record is EntityType ? SymbolKind.Entity : SymbolKind.Object, string.Empty, record.Id);

    public static Symbol SymbolOf(CodeList list, Code code) => new(SymbolKind.Code, list.Id, code.Id);

    /// <summary>Finds the record by the name among owners.</summary>
    public RecordType? Record(string owner) => owner.StartsWith("object ", StringComparison.Ordinal)
        ? Vocabulary?.Objects.FirstOrDefault(o => o.Id == owner["object ".Length..])
        : Entities.FirstOrDefault(e => e.Id == owner);
}
