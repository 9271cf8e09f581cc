using Compliance.Law;
using Compliance.Reporting.Html;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Authoring.Catalogue;

/// <summary>Where the pages of things lie below the folder of a language. The paths are stable: an id never changes, and a file is named after it.</summary>
internal static class SitePath
{
    public const string Index = "index.html";
    public const string Packs = "packs.html";
    public const string Parameters = "parameters.html";
    public const string Sources = "sources.html";
    public const string Vocabulary = "vocabulary.html";

    /// <summary>The list of the files, by which a later run knows which are its own.</summary>
    public const string Manifest = "catalogue.json";

    /// <summary>Gets the folder of a language.</summary>
    public static string Folder(Language language) => language == Language.En ? "en" : "zh";

    public static string Rule(string id) => CatalogueLink.PathOf(id);

    public static string Clause(Clause clause) => $"clauses/{FileName(clause.Id)}.html";

    public static string Source(string id) => $"sources/{FileName(id)}.html";

    public static string Pack(RulePack pack) => $"packs/{pack.Id.Replace('/', '.')}.html";

    public static string Entity(EntityType entity) => $"vocabulary/{entity.Id}.html";

    public static string Record(RecordType record) => record is EntityType entity ? Entity(entity) : $"vocabulary/objects.html#{record.Id}";

    public static string Objects => "vocabulary/objects.html";

    public static string Codes => "vocabulary/codes.html";

    /// <summary>Gets the name within its page of an article.</summary>
    public static string Article(string number) => $"art-{Anchor(number)}";

    /// <summary>Gets the name within its page of a defined term: one id may be defined for several entities.</summary>
    public static string Term(EntityType subject, string id) => $"term-{subject.Id}-{id}";

    /// <summary>Gets a name for a place in a page: letters, digits and a few signs as they are, everything else as <c>_</c> and its number.</summary>
    public static string Anchor(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' ? $"{c}" : FormattableString.Invariant($"_{(int)c:x}_")));

    private static string FileName(string id) => Anchor(id);
}
