using Compliance.Text;

namespace Compliance.Cli.Scaffolding;

/// <summary>What <c>compliance new</c> is to make.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Name">Its id, or its file.</param>
/// <param name="Folder">The folder of rules that files go into.</param>
/// <param name="Pack">The pack of a rule.</param>
/// <param name="Subject">The subject of a rule.</param>
/// <param name="Source">The source that a rule cites.</param>
/// <param name="LegalOrder">The legal order of a source.</param>
/// <param name="Rule">The rule that is waived.</param>
/// <param name="Company">The id of the company.</param>
/// <param name="Language">The language of keys and comments.</param>
/// <param name="IsPackage">Whether a pack comes with a project that packs it.</param>
internal sealed record NewRequest(
    string Kind, string Name, string Folder, string? Pack, string? Subject, string? Source, string? LegalOrder, string? Rule, string Company, Language Language, bool IsPackage = false);
