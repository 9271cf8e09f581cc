using Compliance.Conditions.Binding;
using Compliance.Rules.Binding.Sources;
using Compliance.Vocabularies;

namespace Compliance.Rules.Binding.Packs;

/// <summary>What the files of all packs are bound against.</summary>
/// <param name="Binding">Vocabulary, thresholds, terms, and where mistakes go.</param>
/// <param name="Citations">Binds citations of registered sources.</param>
/// <param name="Types">Reads types.</param>
internal sealed record PackContext(BindingContext Binding, CitationBinder Citations, TypeParser Types);
