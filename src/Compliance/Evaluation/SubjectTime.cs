using Compliance.Facts;
using Compliance.Vocabularies;

namespace Compliance.Evaluation;

/// <summary>The time of the subject, cut to the part judged.</summary>
/// <param name="Field">The subject's time field.</param>
/// <param name="Value">Its value inside the part; <see langword="null"/> when it is not declared.</param>
internal sealed record SubjectTime(Field Field, FactValue? Value);
