using System.Text;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Cli.Asking;

/// <summary>A declaration to begin with: the company, and one thing of each kind that is asked about. Of others nothing is said.</summary>
internal static class StartingDeclaration
{
    /// <summary>Writes it.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="company">The id of the company.</param>
    /// <param name="subjects">The kinds of things.</param>
    public static string Of(Vocabulary vocabulary, string company, IEnumerable<EntityType> subjects)
    {
        var text = new StringBuilder();
        foreach (var principal in vocabulary.Entities.Where(e => e.Cardinality == EntityCardinality.Principal))
        {
            text.Append(principal.Id).Append(": { id: ").Append(company).Append(" }\n");
        }

        foreach (var subject in subjects.Where(s => s.Cardinality != EntityCardinality.Principal).Distinct())
        {
            text.Append(subject.Cardinality == EntityCardinality.Single
                ? $"{subject.Id}: {{}}\n"
                : $"{subject.CollectionId}: {{ incomplete: [{{ id: {subject.Id.Replace('_', '-')}-1 }}] }}\n");
        }

        return text.ToString();
    }
}
