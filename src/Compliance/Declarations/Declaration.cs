using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Compliance.Declarations.Changing;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Facts.Words;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Declarations;

/// <summary>A platform company's declaration: the facts it declares. Immutable; every value keeps its place.</summary>
[JsonConverter(typeof(DeclarationJsonConverter))]
public sealed class Declaration
{
    private string? _contentHash;

    internal Declaration(Vocabulary vocabulary, string name, string? contentHash, DateOnly? asOf, ImmutableArray<EntitySet> sets, bool hasHistory = false, SourceSpan asOfSpan = default)
    {
        HasHistory = hasHistory;
        Vocabulary = vocabulary;
        Name = name;
        _contentHash = contentHash;
        AsOf = asOf;
        AsOfSpan = asOfSpan;
        Sets = sets;
    }

    /// <summary>Gets the vocabulary it was bound against.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Gets the name shown in reports: the file's path, or what the caller gave.</summary>
    public string Name { get; }

    /// <summary>Gets the SHA-256 of the text it was bound from, in lower-case hexadecimal; of the facts as code would declare them, where a session changed them.</summary>
    /// <remarks>The latter is computed when it is first read.</remarks>
    public string ContentHash => _contentHash ??= CanonicalRendering.HashOf(DeclarationNodes.Of(this));

    /// <summary>Gets the day of the judgement that the declaration itself names, or <see langword="null"/>.</summary>
    public DateOnly? AsOf { get; }

    /// <summary>Gets where that day stands; nowhere where the declaration names none, or was built in code.</summary>
    public SourceSpan AsOfSpan { get; }

    /// <summary>Gets the declared things by <see cref="EntityType.Index"/>.</summary>
    public ImmutableArray<EntitySet> Sets { get; }

    /// <summary>Gets whether a fact has a history: a <see cref="HistoryValue"/>.</summary>
    public bool HasHistory { get; }

    /// <summary>Gets the declared things of one kind.</summary>
    public EntitySet this[EntityType type] => Sets[type.Index];

    /// <summary>Gets the facts of its things as words; none before <see cref="WriteWords"/>.</summary>
    internal FactWords Words { get; private set; } = FactWords.None;

    /// <summary>Gets the company that declares, or <see langword="null"/> when the vocabulary has no principal entity.</summary>
    public Entity? Principal
    {
        get
        {
            foreach (var set in Sets)
            {
                if (set.Type.Cardinality == EntityCardinality.Principal)
                {
                    return set.Items.IsEmpty ? null : set.Items[0];
                }
            }

            return null;
        }
    }

    /// <summary>
    /// Gets the id by which the declaring company is known from one declaration to the next, as waivers and baselines name it;
    /// <see langword="null"/> where it was given none.
    /// </summary>
    public string? CompanyId => Principal is { HasId: true } company ? company.Id : null;

    /// <summary>Writes the facts as words, before anybody else sees the declaration. All references have targets.</summary>
    /// <returns>This declaration.</returns>
    internal Declaration WriteWords()
    {
        Words = FactWordsBuilder.Write(Sets);
        return this;
    }

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;
}
