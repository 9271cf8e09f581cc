using Compliance.Facts;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Reporting.Views;

/// <summary>To which company and to which line of business a thing belongs, as the vocabulary says: its reference to a company, the code of its kind.</summary>
internal static class SubjectLinks
{
    private const int Deepest = 3;

    // The kind of business of a thing; of others what they are.
    private static readonly string[] Kinds = ["kind", "cooperation"];

    /// <summary>Gets the company: the thing itself, the one it refers to, or that of a thing it refers to; <see langword="null"/> where it names none.</summary>
    public static Entity? CompanyOf(Entity subject) => CompanyOf(subject, Deepest);

    /// <summary>Gets the line of business: the label of its kind, else of the entity.</summary>
    public static LocalizedText BusinessOf(Entity subject)
    {
        foreach (var name in Kinds)
        {
            if (subject.Type.Find(name) is { Type.Kind: FactTypeKind.Code } field && subject.Facts[field] is CodeValue code)
            {
                return code.Value.Label;
            }
        }

        return subject.Type.Label;
    }

    private static Entity? CompanyOf(Entity subject, int depth)
    {
        if (subject.Type.Cardinality == EntityCardinality.Principal)
        {
            return subject;
        }

        List<Entity> targets = [.. subject.Type.Fields.Select(f => subject.Facts[f]).OfType<ReferenceValue>().Select(r => r.Target)];
        return targets.Find(t => t.Type.Cardinality == EntityCardinality.Principal)
            ?? (depth == 0 ? null : targets.Select(t => CompanyOf(t, depth - 1)).FirstOrDefault(c => c is not null));
    }
}
