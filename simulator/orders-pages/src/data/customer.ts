export type CustomerSummary = {
  id: string;
  customerNumber: string | null;
  email: string;
  firstName: string | null;
  lastName: string | null;
  createdAt: string;
};

export type Customer = CustomerSummary & { lastModifiedAt: string };
