using System.Collections.Immutable;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.SecondReading.Tests.Random;

/// <summary>What a condition stands in: the innermost thing, whose fields are named without more, and the names of those around it.</summary>
/// <param name="Vocabulary">What can be named.</param>
/// <param name="Terms">The terms that may be used, by their entity.</param>
/// <param name="Innermost">The innermost thing.</param>
/// <param name="Keys">The keys, where it is an entry of a map.</param>
/// <param name="Names">The things that have a name.</param>
/// <param name="Depth">How deep it is nested.</param>
internal sealed record Surroundings(
    Vocabulary Vocabulary, ImmutableArray<(EntityType Subject, Place Term)> Terms, FactType Innermost, CodeList? Keys, ImmutableArray<Place> Names, int Depth)
{
    private const int Deepest = 4;
    private const int Attempts = 40;

    public static Surroundings Of(Vocabulary vocabulary, EntityType subject, ImmutableArray<(EntityType Subject, Place Term)> terms)
    {
        var self = new FactType.ReferenceType(subject);
        var singles = vocabulary.Entities
            .Where(e => e.Cardinality != EntityCardinality.Many && e != subject)
            .Select(e => new Place($"${e.Id}", new FactType.ReferenceType(e)));
        return new Surroundings(vocabulary, terms, self, null, [new Place($"${subject.Id}", self), .. singles], 0);
    }

    /// <summary>Steps into an item, by a name of its own.</summary>
    public Surroundings With(string name, FactType item, CodeList? keys) =>
        this with { Innermost = item, Keys = keys, Names = Names.Add(new Place($"${name}", item)), Depth = Depth + 1 };

    /// <summary>Looks for something that can be named and fits, on random ways.</summary>
    /// <param name="dice">The die.</param>
    /// <param name="isInner">Whether it is named from the innermost thing, as keys of conditions are; else by a name, as values are.</param>
    /// <param name="fits">What fits.</param>
    public Place? Find(Dice dice, bool isInner, Func<FactType, bool> fits)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var place = isInner ? Inner(dice) : dice.Among(Outer);
            for (var step = 0; place is not null && step < Deepest; step++)
            {
                if (fits(place.Type) && (step > 0 || place.Path.Length > 0))
                {
                    return place;
                }

                var below = Below(place.Path.Length == 0 ? string.Empty : place.Path + ".", place.Type).ToList();
                place = below.Count == 0 ? null : dice.Among(below);
            }
        }

        return null;
    }

    private ImmutableArray<Place> Outer => [.. Names, new Place("$day", FactType.Date), new Place("$as_of", FactType.Date)];

    private Place Inner(Dice dice) => Keys is not null && dice.OneIn(2) ? new Place("key", new FactType.CodeType(Keys))
        : IsRecord(Innermost) && Keys is null ? new Place(string.Empty, Innermost)
        : new Place("value", Innermost);

    private static bool IsRecord(FactType type) => type is FactType.ReferenceType or FactType.ObjectType;

    private IEnumerable<Place> Below(string path, FactType type)
    {
        var fields = type switch
        {
            FactType.ReferenceType { Target: var entity } => entity.Fields.Select(f => (f.Id, f.Type)).Concat(Terms.Where(t => t.Subject == entity).Select(t => (t.Term.Path, t.Term.Type))),
            FactType.ObjectType { Definition: var record } => record.Fields.Select(f => (f.Id, f.Type)),
            FactType.MapType map => map.Keys.Codes.Select(c => (c.Id, map.Value)),
            { Kind: FactTypeKind.Period } => [("from", FactType.Date), ("to", FactType.Date)],
            _ => [],
        };
        return fields.Select(f => new Place(path + f.Item1, f.Item2));
    }
}
